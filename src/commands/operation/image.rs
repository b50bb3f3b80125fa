//! Reads images to upload, and checks their size and type before anything is sent.

use std::io::Read;

use crate::client::Upload;
use crate::failure::{self, Failure};
use crate::operations::Place;

/// The API's limit in bytes. "10 MB" is taken in its larger meaning, so that nothing is refused that the API accepts.
const MAX_BYTES: u64 = 10 * 1024 * 1024;

/// Reads an image as the field of a form.
///
/// # Errors
/// [`Failure::Usage`] for a file that can't be read, is too large, or is of another type.
pub(super) fn upload(path: &str, place: Place) -> failure::Result<Upload> {
    let bytes = read(path)?;
    let Place::Form(field) = place else {
        return Err(Failure::local("an image that is not a field of a form"));
    };
    match media_type(&bytes) {
        Some(media_type) => Ok(Upload::new(field, path, media_type, bytes)),
        None => Err(wrong_type(path, "JPEG, PNG, GIF, WebP or HEIC")),
    }
}

/// The media type, by the content: the name can be wrong.
fn media_type(bytes: &[u8]) -> Option<&'static str> {
    Some(match bytes {
        bytes if infer::image::is_jpeg(bytes) => "image/jpeg",
        bytes if infer::image::is_png(bytes) => "image/png",
        bytes if infer::image::is_gif(bytes) => "image/gif",
        bytes if infer::image::is_webp(bytes) => "image/webp",
        bytes if infer::image::is_heif(bytes) => "image/heic",
        _ => return None,
    })
}

/// Reads the bytes of a JPEG or PNG.
///
/// # Errors
/// As [`upload`].
pub(super) fn photo_bytes(path: &str) -> failure::Result<Vec<u8>> {
    let bytes = read(path)?;
    match media_type(&bytes) {
        Some("image/jpeg" | "image/png") => Ok(bytes),
        _ => Err(wrong_type(path, "JPEG or PNG")),
    }
}

fn read(path: &str) -> failure::Result<Vec<u8>> {
    let fail = |error: std::io::Error| Failure::Usage {
        message: format!("{path:?} can't be read: {error}"),
        hint: path.contains("://").then(|| "give a local file: it is uploaded".to_owned()),
    };
    let mut bytes = Vec::new();
    // One byte more than allowed shows that the file is too large, without reading all of it.
    std::fs::File::open(path)
        .and_then(|file| file.take(MAX_BYTES + 1).read_to_end(&mut bytes))
        .map_err(fail)?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(Failure::usage(
            format!("{path:?} is larger than 10 MB, the limit for images"),
            "make the image smaller",
        ));
    }
    Ok(bytes)
}

fn wrong_type(path: &str, types: &str) -> failure::Error {
    Failure::usage(
        format!("{path:?} is not a supported image"),
        format!("use a {types} file; its content decides, not its name"),
    )
}
