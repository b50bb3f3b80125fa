//! An uploaded image: the part of a form that holds it, and its format.

use axum::body::{Body, Bytes};
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Request};
use axum::http::{HeaderValue, header};

use super::reply::Reply;

/// The API's limit for an image, in bytes.
const MAX_IMAGE: usize = 10 * 1024 * 1024;

/// Whether a body is a form.
pub(super) fn is_form(content_type: &HeaderValue) -> bool {
    const FORM: &[u8] = b"multipart/form-data";
    content_type.as_bytes().get(..FORM.len()).is_some_and(|kind| kind.eq_ignore_ascii_case(FORM))
}

/// Checks that a body is a form with an image in `field`.
pub(super) async fn check_image(
    content_type: Option<&HeaderValue>,
    body: Bytes,
    field: &str,
) -> Result<(), Reply> {
    check(&part(content_type, body, field).await?)
}

fn check(image: &[u8]) -> Result<(), Reply> {
    if image.len() > MAX_IMAGE {
        return Err(Reply::bad("The image is larger than 10 MB"));
    }
    if !is_image(image) {
        return Err(Reply::bad("The image must be JPEG, PNG, GIF, WebP or HEIC"));
    }
    Ok(())
}

/// The content of the first part with this name.
async fn part(content_type: Option<&HeaderValue>, body: Bytes, field: &str) -> Result<Bytes, Reply> {
    let mut request = Request::new(Body::from(body));
    if let Some(content_type) = content_type {
        request.headers_mut().insert(header::CONTENT_TYPE, content_type.clone());
    }
    // The server has checked the size of the body already.
    DefaultBodyLimit::disable().apply(&mut request);
    let no_form = |_| Reply::bad("The request body must be multipart/form-data, with a boundary");
    let mut form = Multipart::from_request(request, &()).await.map_err(no_form)?;
    let missing = || Reply::bad(format!("The form has no file in a field named {field}"));
    while let Some(part) = form.next_field().await.map_err(|_| missing())? {
        if part.name() == Some(field) {
            return part.bytes().await.map_err(|_| missing());
        }
    }
    Err(missing())
}

/// Recognized by the first bytes, whatever type the request names.
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

    /// The part named `icon`.
    fn icon(content_type: Option<&[u8]>, body: &[u8]) -> Result<Vec<u8>, String> {
        let content_type = content_type.and_then(|value| HeaderValue::from_bytes(value).ok());
        let body = Bytes::copy_from_slice(body);
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let found = part(content_type.as_ref(), body, "icon").await;
            found.and_then(|image| check(&image).map(|()| image.to_vec())).map_err(|reply| {
                assert_eq!(reply.status, 400);
                reply.body["message"].as_str().unwrap().to_owned()
            })
        })
    }

    const FORM: Option<&[u8]> = Some(b"multipart/form-data; boundary=b");

    #[test]
    fn the_part_with_the_name_is_found_whole() {
        let head = "Content-Disposition: form-data; name=\"icon\"; filename=\"a; name=\\\"x\\\".gif\"\r\nContent-Type: image/gif";
        let other = "content-disposition: form-data; filename=\"icon\"; name=other";
        let body = form(&[(other, b"--b"), (head, GIF)]);
        for content_type in [
            "multipart/form-data; boundary=b",
            "Multipart/Form-Data; charset=utf-8; boundary=\"b\"",
            "multipart/form-data;BOUNDARY=b;x=y",
        ] {
            assert_eq!(icon(Some(content_type.as_bytes()), &body).as_deref(), Ok(GIF), "{content_type}");
        }
        let with_preamble = [b"a preamble\r\n", body.as_slice()].concat();
        assert_eq!(icon(FORM, &with_preamble).as_deref(), Ok(GIF));
    }

    #[test]
    fn what_is_missing_is_named() {
        let named = "Content-Disposition: form-data; name=icon";
        let body = form(&[(named, GIF)]);
        for content_type in ["application/json", "multipart/form-data", ""] {
            assert!(
                icon(Some(content_type.as_bytes()), &body).unwrap_err().contains("boundary"),
                "{content_type}"
            );
        }
        assert!(icon(None, &body).unwrap_err().contains("boundary"));
        assert!(icon(Some(b"multipart/form-data; boundary="), &body).unwrap_err().contains("named icon"));
        for body in [&b""[..], b"--b--", b"--b\r\n", &form(&[("name=icon", GIF)]), &body[..body.len() - 9]] {
            assert!(icon(FORM, body).unwrap_err().contains("named icon"), "{body:?}");
        }
        assert!(icon(FORM, &form(&[(named, b"%PDF")])).unwrap_err().contains("JPEG"));
        let mut large = GIF.to_vec();
        large.resize(MAX_IMAGE, b' ');
        assert!(icon(FORM, &form(&[(named, &large)])).is_ok());
        large.push(b' ');
        assert!(icon(FORM, &form(&[(named, &large)])).unwrap_err().contains("10 MB"));
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
            let _ = icon(Some(content_type.as_bytes()), &tokens.concat());
            let _ = icon(FORM, &noise);
        }

        #[test]
        fn whatever_is_put_in_comes_out(content in proptest::collection::vec(any::<u8>(), 0..200)) {
            prop_assume!(!content.windows(5).any(|bytes| bytes == b"\r\n--b"));
            let content = [GIF, &content].concat();
            let body = form(&[("Content-Disposition: form-data; name=icon", &content)]);
            prop_assert_eq!(icon(FORM, &body), Ok(content));
        }
    }
}
