//! A file that is uploaded as `multipart/form-data` with one part (RFC 7578).
//!
//! reqwest could build the form, but picks its boundary when it sends, so that a preview would differ from the request. Its
//! feature also adds a table of all media types.

use std::sync::Arc;

use serde_json::{Value, json};

/// One file as a field of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upload {
    /// The name of the form's field.
    pub field: &'static str,
    /// The path that the file was read from.
    pub path: String,
    /// Its media type, such as `image/png`.
    pub media_type: &'static str,
    /// Its content.
    pub bytes: Arc<[u8]>,
    boundary: String,
}

impl Upload {
    /// An upload of a file that was read and checked already.
    #[must_use]
    pub fn new(field: &'static str, path: &str, media_type: &'static str, bytes: Vec<u8>) -> Self {
        // 122 random bits, which no file contains.
        let boundary = format!("blooio-{}", uuid::Uuid::new_v4().simple());
        Self { field, path: path.to_owned(), media_type, bytes: bytes.into(), boundary }
    }

    /// The value of the `Content-Type` header.
    #[must_use]
    pub fn content_type(&self) -> String {
        format!("multipart/form-data; boundary={}", self.boundary)
    }

    /// The whole body.
    #[must_use]
    pub fn body(&self) -> Vec<u8> {
        let Self { field, media_type, boundary, .. } = self;
        let name = self.file_name();
        let head = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\
             Content-Type: {media_type}\r\n\r\n"
        );
        [head.as_bytes(), &self.bytes, format!("\r\n--{boundary}--\r\n").as_bytes()].concat()
    }

    /// The file name, with quotes and line breaks escaped as browsers do (WHATWG HTML, multipart/form-data encoding).
    fn file_name(&self) -> String {
        let name = std::path::Path::new(&self.path).file_name().unwrap_or_default().to_string_lossy();
        name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
    }

    /// A description for people without the bytes: `{"icon":{"file","type","bytes"}}`.
    #[must_use]
    pub fn to_json(&self) -> Value {
        json!({ self.field: { "file": self.path, "type": self.media_type, "bytes": self.bytes.len() } })
    }

    /// The value of curl's `-F`, not yet quoted for a shell. curl needs quotes of its own around a name that contains its
    /// separators.
    #[must_use]
    pub fn to_curl(&self) -> String {
        let path = if self.path.contains([',', ';', '"', '\\']) {
            format!("\"{}\"", self.path.replace('\\', "\\\\").replace('"', "\\\""))
        } else {
            self.path.clone()
        };
        format!("{}=@{path};type={}", self.field, self.media_type)
    }
}

#[cfg(test)]
mod tests {
    use super::Upload;

    #[test]
    fn the_form_has_one_part_and_ends() {
        let upload = Upload::new("icon", "a/we \"ird\"\n.png", "image/png", vec![0, 13, 10, 255]);
        let boundary = upload.content_type().split_once("boundary=").unwrap().1.to_owned();
        assert_eq!(boundary.len(), 39);
        let head = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"icon\"; filename=\"we %22ird%22%0A.png\"\r\n\
             Content-Type: image/png\r\n\r\n"
        );
        let tail = format!("\r\n--{boundary}--\r\n");
        assert_eq!(upload.body(), [head.as_bytes(), &[0, 13, 10, 255], tail.as_bytes()].concat());
        assert_ne!(upload.content_type(), Upload::new("icon", "a", "image/png", vec![]).content_type());
    }

    #[test]
    fn curl_is_told_the_same() {
        let curl = |path| Upload::new("icon", path, "image/png", vec![1]).to_curl();
        assert_eq!(curl("a b.png"), "icon=@a b.png;type=image/png");
        assert_eq!(curl("a;\"b\\.png"), "icon=@\"a;\\\"b\\\\.png\";type=image/png");
    }
}
