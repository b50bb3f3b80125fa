//! Files in a request: as much of `multipart/form-data` (RFC 7578) as it takes to find one part, and what kind of
//! image that is.

use memchr::memmem;

use super::reply::Reply;

/// The API's limit for an image, in bytes.
const MAX_IMAGE: usize = 10 * 1024 * 1024;

/// The image in the part with this name.
pub(super) fn image<'a>(content_type: Option<&[u8]>, body: &'a [u8], name: &str) -> Result<&'a [u8], Reply> {
    let Some(boundary) = content_type.and_then(boundary) else {
        return Err(Reply::bad("The request body must be multipart/form-data, with a boundary"));
    };
    let Some(image) = part(&boundary, body, name) else {
        return Err(Reply::bad(format!("The form has no file in a field named {name}")));
    };
    if image.len() > MAX_IMAGE {
        return Err(Reply::bad("The image is larger than 10 MB"));
    }
    if !is_image(image) {
        return Err(Reply::bad("The image must be JPEG, PNG, GIF, WebP or HEIC"));
    }
    Ok(image)
}

/// Whether a body is a form: those may be larger.
pub(super) fn is_form(content_type: &[u8]) -> bool {
    const FORM: &[u8] = b"multipart/form-data";
    content_type.get(..FORM.len()).is_some_and(|kind| kind.eq_ignore_ascii_case(FORM))
}

/// The boundary that a `Content-Type` names.
fn boundary(content_type: &[u8]) -> Option<String> {
    if !is_form(content_type) {
        return None;
    }
    parameter(std::str::from_utf8(content_type).ok()?, "boundary").filter(|boundary| !boundary.is_empty())
}

/// A parameter of a header's value: `name=word` or `name="words; of any kind"`.
fn parameter(header: &str, name: &str) -> Option<String> {
    let mut rest = header;
    while let Some((_, behind)) = rest.split_once(';') {
        let (key, value) = behind.split_once('=')?;
        let found = key.trim().eq_ignore_ascii_case(name);
        let value = value.trim_start();
        let (value, behind) = if let Some(quoted) = value.strip_prefix('"') {
            unquoted(quoted)?
        } else {
            let end = value.find(';').unwrap_or(value.len());
            (value[..end].trim_end().to_owned(), &value[end..])
        };
        if found {
            return Some(value);
        }
        rest = behind;
    }
    None
}

/// What stands before the closing quotation mark, and what behind it.
fn unquoted(quoted: &str) -> Option<(String, &str)> {
    let (mut value, mut escaped) = (String::new(), false);
    for (at, c) in quoted.char_indices() {
        match c {
            '\\' if !escaped => escaped = true,
            '"' if !escaped => return Some((value, &quoted[at + 1..])),
            _ => {
                value.push(c);
                escaped = false;
            }
        }
    }
    None
}

/// The content of the first part with this name.
fn part<'a>(boundary: &str, body: &'a [u8], name: &str) -> Option<&'a [u8]> {
    let delimiter = format!("\r\n--{boundary}");
    let delimiter = delimiter.as_bytes();
    // The first one may stand at the very beginning, without a line break before it.
    let mut rest = if body.starts_with(&delimiter[2..]) {
        &body[delimiter.len() - 2..]
    } else {
        &body[memmem::find(body, delimiter)? + delimiter.len()..]
    };
    while !rest.starts_with(b"--") {
        let length = memmem::find(rest, delimiter)?;
        let (part, behind) = (&rest[..length], &rest[length + delimiter.len()..]);
        if let Some(head) = memmem::find(part, b"\r\n\r\n")
            && is_named(&part[..head], name)
        {
            return Some(&part[head + 4..]);
        }
        rest = behind;
    }
    None
}

fn is_named(head: &[u8], name: &str) -> bool {
    String::from_utf8_lossy(head).split("\r\n").any(|line| {
        line.split_once(':').is_some_and(|(header, value)| {
            header.trim().eq_ignore_ascii_case("content-disposition")
                && parameter(value, "name").is_some_and(|found| found == name)
        })
    })
}

/// Told by the first bytes, not by what the request says.
fn is_image(bytes: &[u8]) -> bool {
    let brand = |at: usize, brands: &[&[u8]]| bytes.get(at..at + 4).is_some_and(|b| brands.contains(&b));
    [&b"\xff\xd8\xff"[..], b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a"]
        .iter()
        .any(|magic| bytes.starts_with(magic))
        || (bytes.starts_with(b"RIFF") && brand(8, &[b"WEBP"]))
        || (brand(4, &[b"ftyp"])
            && brand(8, &[b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"]))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const GIF: &[u8] = b"GIF89a\r\n\r\n--rest";

    fn form(parts: &[(&str, &[u8])]) -> Vec<u8> {
        let mut body = Vec::new();
        for (head, content) in parts {
            body.extend_from_slice(format!("--b\r\n{head}\r\n\r\n").as_bytes());
            body.extend_from_slice(content);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(b"--b--\r\n");
        body
    }

    fn icon(content_type: &str, body: &[u8]) -> Result<Vec<u8>, String> {
        let found = image(Some(content_type.as_bytes()), body, "icon");
        found.map(<[u8]>::to_vec).map_err(|reply| {
            assert_eq!(reply.status, 400);
            reply.body["message"].as_str().unwrap().to_owned()
        })
    }

    #[test]
    fn the_part_with_the_name_is_found_whole() {
        let head = "Content-Disposition: form-data; name=\"icon\"; filename=\"a; name=\\\"x\\\".gif\"\r\nContent-Type: image/gif";
        let other = "content-disposition: form-data; filename=\"icon\"; name=other";
        let body = form(&[(other, b"--b"), (head, GIF)]);
        for content_type in [
            "multipart/form-data; boundary=b",
            "Multipart/Form-Data; charset=utf-8 ; boundary=\"b\"",
            "multipart/form-data;BOUNDARY=b;x=y",
        ] {
            assert_eq!(icon(content_type, &body).as_deref(), Ok(GIF), "{content_type}");
        }
        let with_preamble = [b"a preamble\r\n", body.as_slice()].concat();
        assert_eq!(icon("multipart/form-data; boundary=b", &with_preamble).as_deref(), Ok(GIF));
    }

    #[test]
    fn what_is_missing_is_named() {
        let named = "Content-Disposition: form-data; name=icon";
        let body = form(&[(named, GIF)]);
        for content_type in ["application/json", "multipart/form-data", "multipart/form-data; boundary=", ""]
        {
            assert!(icon(content_type, &body).unwrap_err().contains("boundary"), "{content_type}");
        }
        assert_eq!(image(None, &body, "icon").unwrap_err().status, 400);
        let kind = "multipart/form-data; boundary=b";
        for body in [&b""[..], b"--b--", b"--b\r\n", &form(&[("name=icon", GIF)]), &body[..body.len() - 9]] {
            assert!(icon(kind, body).unwrap_err().contains("named icon"), "{body:?}");
        }
        assert!(icon(kind, &form(&[(named, b"%PDF")])).unwrap_err().contains("JPEG"));
        let mut large = GIF.to_vec();
        large.resize(MAX_IMAGE, b' ');
        assert!(icon(kind, &form(&[(named, &large)])).is_ok());
        large.push(b' ');
        assert!(icon(kind, &form(&[(named, &large)])).unwrap_err().contains("10 MB"));
    }

    #[test]
    fn the_five_formats() {
        let heic = b"\0\0\0\x18ftypheic\0\0";
        for good in [
            &b"\xff\xd8\xff\xe0"[..],
            b"\x89PNG\r\n\x1a\n",
            b"GIF87a",
            b"GIF89a",
            b"RIFF\0\0\0\0WEBPVP8 ",
            heic,
        ] {
            assert!(is_image(good), "{good:?}");
        }
        for bad in [&b""[..], b"\xff\xd8", b"RIFF\0\0\0\0WAVE", b"RIFF", b"\0\0\0\x18ftypisom", b"<svg>"] {
            assert!(!is_image(bad), "{bad:?}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_bytes_are_read_without_a_panic(
            content_type in "multipart/form-data;[ ;=\"\\\\a-c]{0,12}boundary=[\"ab-]{0,3}",
            noise in proptest::collection::vec(any::<u8>(), 0..40),
            tokens in proptest::collection::vec(
                proptest::sample::select(vec![
                    &b"--"[..], b"\r\n", b"b", b"--b", b"\r\n\r\n", b"content-disposition:", b";name=icon", b"\"",
                    b"\\", b"GIF89a",
                ]),
                0..30,
            ),
        ) {
            let _ = image(Some(content_type.as_bytes()), &tokens.concat(), "icon");
            let _ = image(Some(&noise), &noise, "icon");
        }

        #[test]
        fn whatever_is_put_in_comes_out(content in proptest::collection::vec(any::<u8>(), 0..200)) {
            prop_assume!(memmem::find(&content, b"\r\n--b").is_none());
            let body = form(&[("Content-Disposition: form-data; name=icon", &content)]);
            prop_assert_eq!(part("b", &body, "icon"), Some(content.as_slice()));
        }
    }
}
