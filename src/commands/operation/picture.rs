//! Pictures on their way to the API: read, and checked against what it takes before anything leaves.

use std::io::Read;

use crate::client::Upload;
use crate::failure::{self, Failure};
use crate::operations::Place;

/// The API's limit, in bytes; read as the larger of the two that "10 MB" can mean, since the smaller may be allowed.
const MOST: u64 = 10 * 1024 * 1024;

/// The picture as the field of a form.
///
/// # Errors
/// [`Failure::Usage`] for a file that can't be read, is too large, or is of another type.
pub(super) fn upload(path: &str, place: Place) -> failure::Result<Upload> {
    let bytes = read(path)?;
    let Place::Form(field) = place else {
        return Err(Failure::local("a picture that is no field of a form"));
    };
    match media_type(&bytes) {
        Some(media_type) => Ok(Upload::new(field, path, media_type, bytes)),
        None => Err(wrong_type(path, "JPEG, PNG, GIF, WebP or HEIC")),
    }
}

/// By the content: a name can be wrong.
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

/// The picture's bytes, a JPEG or PNG.
///
/// # Errors
/// As [`upload`].
pub(super) fn photo(path: &str) -> failure::Result<Vec<u8>> {
    let bytes = read(path)?;
    match media_type(&bytes) {
        Some("image/jpeg" | "image/png") => Ok(bytes),
        _ => Err(wrong_type(path, "JPEG or PNG")),
    }
}

fn read(path: &str) -> failure::Result<Vec<u8>> {
    let fail = |error: std::io::Error| Failure::Usage {
        message: format!("{path:?} can't be read: {error}"),
        hint: path.contains("://").then(|| "give a file of this machine: it is uploaded".to_owned()),
    };
    let mut bytes = Vec::new();
    // One byte more than is allowed tells that there is more, without reading a disk to its end.
    std::fs::File::open(path).and_then(|file| file.take(MOST + 1).read_to_end(&mut bytes)).map_err(fail)?;
    if bytes.len() as u64 > MOST {
        return Err(Failure::usage(
            format!("{path:?} is larger than 10 MB, which is the most that Blooio takes"),
            "make the picture smaller",
        ));
    }
    Ok(bytes)
}

fn wrong_type(path: &str, types: &str) -> failure::Error {
    Failure::usage(
        format!("{path:?} is not a picture that Blooio takes"),
        format!("it must be {types}, and not only by its name"),
    )
}
