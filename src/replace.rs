//! Replacing a file by a new one that the same users can read and write.

use std::fs::{self, File, Metadata};
use std::io;
use std::path::{Path, PathBuf};

/// How many symbolic links are followed in a row, as in Linux.
const MOST_LINKS: usize = 40;

/// The file that a path leads to through symbolic links, whether it exists or not.
///
/// # Errors
/// If the links lead to each other.
pub fn resolve_links(named: &Path) -> io::Result<PathBuf> {
    // Not `canonicalize`: it refuses a link whose target doesn't exist yet.
    let mut path = named.to_owned();
    for _ in 0..MOST_LINKS {
        match fs::read_link(&path) {
            Ok(target) => path = path.parent().unwrap_or(Path::new("")).join(target),
            Err(_) => return Ok(path),
        }
    }
    Err(io::Error::other("too many symbolic links"))
}

/// Whether an error means that a file can't be replaced, but may be writable itself: its folder isn't writable, it is a
/// mount point, or its owner, group or access list can't be given to another file.
#[must_use]
pub fn can_be_overwritten(error: &io::Error) -> bool {
    use io::ErrorKind::{
        CrossesDevices, InvalidInput, PermissionDenied, ReadOnlyFilesystem, ResourceBusy, Unsupported,
    };
    matches!(
        error.kind(),
        CrossesDevices | InvalidInput | PermissionDenied | ReadOnlyFilesystem | ResourceBusy | Unsupported
    )
}

/// A file's permission bits.
#[cfg(unix)]
pub type FileMode = u32;

/// On other systems the folder's access list protects a file.
#[cfg(not(unix))]
pub type FileMode = ();

/// The permission bits of a file.
#[cfg(unix)]
#[must_use]
pub fn mode_of(file: &Metadata) -> FileMode {
    use std::os::unix::fs::PermissionsExt;
    file.permissions().mode() & 0o777
}

/// On other systems there are none.
#[cfg(not(unix))]
pub fn mode_of(_file: &Metadata) -> FileMode {}

/// Gives a new file the owner, group, access list, attributes and mode of the old one, in an order that never lets anyone
/// read it who couldn't read the old one.
///
/// # Errors
/// If the system refuses; [`can_be_overwritten`] tells whether the old file can be overwritten instead.
#[cfg(unix)]
pub fn take_after(file: &File, path: &Path, old: &Metadata, mode: FileMode) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, fchown};
    use xattr::FileExt;
    /// An access list changes the meaning of the mode's group bits. Without it, they would give the group access.
    const ACCESS_LIST: &str = "system.posix_acl_access";
    let own = file.metadata()?;
    if (own.uid(), own.gid()) != (old.uid(), old.gid()) {
        fchown(file, Some(old.uid()), Some(old.gid()))?;
    }
    // The folder may have given it an access list. Not every file system supports them.
    let _ = file.remove_xattr(ACCESS_LIST);
    for name in xattr::list_deref(path).into_iter().flatten() {
        let value = xattr::get_deref(path, &name);
        let copied = value.and_then(|value| file.set_xattr(&name, &value.unwrap_or_default()));
        if name == ACCESS_LIST {
            copied?;
        }
    }
    file.set_permissions(fs::Permissions::from_mode(mode))
}

/// On other systems the folder's access list protects a file.
///
/// # Errors
/// None.
#[cfg(not(unix))]
pub fn take_after(_file: &File, _path: &Path, _old: &Metadata, _mode: FileMode) -> io::Result<()> {
    Ok(())
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::io::Write;
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    /// An access list: the owner and the user 65534 may read, the group may not, the mask is theirs.
    fn access_list() -> Vec<u8> {
        let entries: [(u16, u16, u32); 5] =
            [(1, 6, u32::MAX), (2, 4, 65534), (4, 0, u32::MAX), (16, 4, u32::MAX), (32, 0, u32::MAX)];
        let mut list = 2_u32.to_le_bytes().to_vec();
        for (tag, bits, id) in entries {
            list.extend([tag.to_le_bytes(), bits.to_le_bytes()].concat());
            list.extend(id.to_le_bytes());
        }
        list
    }

    #[test]
    fn attributes_and_an_access_list_are_copied() {
        const LIST: &str = "system.posix_acl_access";
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("c");
        fs::write(&path, "").unwrap();
        let given = [("user.note", b"mine".to_vec()), (LIST, access_list())];
        let given = given.map(|(name, value)| (name, xattr::set(&path, name, &value).ok().map(|()| value)));
        if given.iter().any(|(_, value)| value.is_none()) {
            let _ = writeln!(
                std::io::stderr(),
                "skipped in part: this file system knows no attributes or access lists"
            );
        }
        let old = fs::metadata(&path).unwrap();
        let copy = || {
            let new = tempfile::NamedTempFile::new_in(folder.path()).unwrap();
            take_after(new.as_file(), &path, &old, mode_of(&old)).unwrap();
            new
        };
        let new = copy();
        for (name, value) in given {
            assert_eq!(xattr::get(new.path(), name).unwrap_or_default(), value, "{name}");
        }
        assert_eq!(new.as_file().metadata().unwrap().permissions(), old.permissions());
        // The list goes with the file that had it, and isn't the folder's to give.
        if xattr::set(folder.path(), "system.posix_acl_default", &access_list()).is_ok() {
            let _ = xattr::remove(&path, LIST);
            fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
            assert_eq!(xattr::get(copy().path(), LIST).unwrap(), None);
        }
    }

    #[test]
    fn what_can_be_overwritten_is_told_from_what_can_not() {
        use rustix::io::Errno;
        let can = |errno: Errno| can_be_overwritten(&errno.into());
        for errno in
            [Errno::BUSY, Errno::XDEV, Errno::ACCESS, Errno::PERM, Errno::ROFS, Errno::NOTSUP, Errno::INVAL]
        {
            assert!(can(errno), "{errno:?}");
        }
        for errno in [Errno::NOSPC, Errno::DQUOT, Errno::FBIG, Errno::IO, Errno::NOENT, Errno::NOTDIR] {
            assert!(!can(errno), "{errno:?}");
        }
    }
}
