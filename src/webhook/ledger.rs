//! The ledger: which events were taken, so that each is processed once, over restarts too. It keeps the latest keys only, in
//! memory and on disk.

use std::collections::HashSet;
use std::fs::{self, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, mpsc};

use tokio::sync::oneshot;

use super::payload::EventKey;
use crate::files;

/// How many keys a generation holds. The older of two is dropped when the younger is full, so that at least this many of
/// the latest are known.
pub const GENERATION: usize = 50_000;

/// How many saves are written at once at most.
const GROUP: usize = 1024;

/// What the ledger knows about an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    /// Nothing.
    Never,
    /// It was taken, which is not on disk yet.
    Unsaved,
    /// It was taken.
    Saved,
}

/// The keys of the events that were taken. A clone is the same ledger.
#[derive(Debug, Clone)]
pub struct Ledger {
    keys: Arc<Mutex<Keys>>,
    /// None if the ledger is kept in memory.
    writer: Option<mpsc::Sender<Save>>,
}

#[derive(Debug, Default)]
struct Keys {
    younger: HashSet<EventKey>,
    older: HashSet<EventKey>,
    unsaved: HashSet<EventKey>,
}

struct Save {
    keys: Vec<EventKey>,
    done: oneshot::Sender<Result<(), String>>,
}

impl Ledger {
    /// A ledger that ends with the process.
    #[must_use]
    pub fn in_memory() -> Self {
        Self { keys: Arc::default(), writer: None }
    }

    /// The ledger in this file, which nothing else may write, and how many of its lines can't be read.
    ///
    /// # Errors
    /// The system's.
    pub fn open(path: &Path) -> io::Result<(Self, usize)> {
        let store = Store { path: path.to_owned(), older: path.with_extension("older") };
        let (older, damaged_older) = read(&store.older)?;
        let (younger, damaged) = read(&store.path)?;
        let keys = Arc::new(Mutex::new(Keys { younger, older, unsaved: HashSet::new() }));
        let (writer, saves) = mpsc::channel();
        let shared = Arc::clone(&keys);
        std::thread::Builder::new()
            .name("ledger".to_owned())
            .spawn(move || write_all(&store, &shared, &saves))?;
        Ok((Self { keys, writer: Some(writer) }, damaged + damaged_older))
    }

    /// Whether an event was taken before.
    #[must_use]
    pub fn seen(&self, key: &EventKey) -> Seen {
        let keys = lock(&self.keys);
        if keys.unsaved.contains(key) {
            Seen::Unsaved
        } else if keys.younger.contains(key) || keys.older.contains(key) {
            Seen::Saved
        } else {
            Seen::Never
        }
    }

    /// Notes keys in memory, until [`Ledger::save`] writes them.
    pub fn note(&self, noted: &[EventKey]) {
        let mut keys = lock(&self.keys);
        match self.writer {
            Some(_) => keys.unsaved.extend(noted),
            None => keys.keep(noted),
        }
    }

    /// Writes keys, and returns once they are on disk.
    ///
    /// # Errors
    /// Why they can't be written, in words.
    pub async fn save(&self, keys: Vec<EventKey>) -> Result<(), String> {
        let Some(writer) = &self.writer else { return Ok(()) };
        let ended = || "the ledger's thread has ended".to_owned();
        let (done, saved) = oneshot::channel();
        writer.send(Save { keys, done }).map_err(|_| ended())?;
        saved.await.map_err(|_| ended())?
    }
}

impl Keys {
    /// Adds keys to the younger generation, and begins another if it is full.
    fn keep(&mut self, keys: &[EventKey]) {
        for key in keys {
            self.unsaved.remove(key);
        }
        self.younger.extend(keys);
        if self.younger.len() >= GENERATION {
            self.older = std::mem::take(&mut self.younger);
        }
    }
}

fn lock(keys: &Mutex<Keys>) -> MutexGuard<'_, Keys> {
    keys.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The files of the two generations: 32 hexadecimal digits a line.
struct Store {
    path: PathBuf,
    older: PathBuf,
}

/// Writes what is to be saved, all that is waiting at once: one write and one sync for many deliveries.
fn write_all(store: &Store, keys: &Mutex<Keys>, saves: &mpsc::Receiver<Save>) {
    while let Ok(first) = saves.recv() {
        let group: Vec<Save> = std::iter::once(first).chain(saves.try_iter().take(GROUP - 1)).collect();
        let all: Vec<EventKey> = group.iter().flat_map(|save| save.keys.iter().copied()).collect();
        let written = store.append(&all).map_err(|error| error.to_string());
        if written.is_ok() {
            let mut keys = lock(keys);
            keys.keep(&all);
            let is_full = keys.younger.is_empty();
            drop(keys);
            if is_full {
                // If it fails, the file only gets longer than it has to be.
                let _ = fs::rename(&store.path, &store.older);
            }
        }
        for save in group {
            // Whoever asked may have gone.
            let _ = save.done.send(written.clone());
        }
    }
}

impl Store {
    fn append(&self, keys: &[EventKey]) -> io::Result<()> {
        let mut lines = String::with_capacity(keys.len() * 33);
        for key in keys {
            lines.push_str(&hex::encode(key));
            lines.push('\n');
        }
        match files::append(&self.path, lines.as_bytes()) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                files::replace(&self.path, lines.as_bytes(), None)
            }
            done => done,
        }
    }
}

/// The keys in a file, which may not exist, and how many lines are damaged. A torn last line is cut off.
fn read(path: &Path) -> io::Result<(HashSet<EventKey>, usize)> {
    let bytes = match fs::read(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok((HashSet::new(), 0)),
        read => read?,
    };
    let whole = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
    if whole < bytes.len() {
        OpenOptions::new().write(true).open(path)?.set_len(whole as u64)?;
    }
    let lines = bytes[..whole].split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
    let (mut keys, mut damaged) = (HashSet::new(), 0);
    for line in lines {
        let mut key = EventKey::default();
        match hex::decode_to_slice(line, &mut key) {
            Ok(()) => drop(keys.insert(key)),
            Err(_) => damaged += 1,
        }
    }
    Ok((keys, damaged))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(number: usize) -> EventKey {
        (number as u128).to_le_bytes()
    }

    async fn take(ledger: &Ledger, numbers: std::ops::Range<usize>) {
        let keys: Vec<EventKey> = numbers.map(key).collect();
        ledger.note(&keys);
        ledger.save(keys).await.unwrap();
    }

    #[tokio::test]
    async fn what_is_saved_is_known_after_a_restart() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.ledger");
        let (ledger, _) = Ledger::open(&path).unwrap();
        ledger.note(&[key(1)]);
        assert_eq!([1, 2].map(|number| ledger.seen(&key(number))), [Seen::Unsaved, Seen::Never]);
        take(&ledger, 1..2).await;
        assert_eq!(ledger.seen(&key(1)), Seen::Saved);
        let (again, damaged) = Ledger::open(&path).unwrap();
        assert_eq!((again.seen(&key(1)), again.seen(&key(2)), damaged), (Seen::Saved, Seen::Never, 0));
    }

    #[tokio::test]
    async fn torn_and_damaged_lines_cost_only_themselves() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.ledger");
        let line = |number| hex::encode(key(number));
        fs::write(&path, format!("{}\nnonsense\n{}\n{}", line(1), line(2), &line(3)[..20])).unwrap();
        let (ledger, damaged) = Ledger::open(&path).unwrap();
        assert_eq!(damaged, 1);
        take(&ledger, 4..5).await;
        let (ledger, damaged) = Ledger::open(&path).unwrap();
        assert_eq!(damaged, 1);
        let seen = [1, 2, 3, 4].map(|number| ledger.seen(&key(number)) == Seen::Saved);
        assert_eq!(seen, [true, true, false, true]);
    }

    #[tokio::test]
    async fn the_latest_are_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.ledger");
        let (ledger, _) = Ledger::open(&path).unwrap();
        for start in (0..3 * GENERATION).step_by(1000) {
            take(&ledger, start..start + 1000).await;
        }
        take(&ledger, 3 * GENERATION..3 * GENERATION + 10).await;
        for ledger in [ledger, Ledger::open(&path).unwrap().0] {
            let known = |number| ledger.seen(&key(number)) == Seen::Saved;
            assert!(known(3 * GENERATION) && known(2 * GENERATION) && !known(2 * GENERATION - 1));
        }
        let size = |name: &str| fs::metadata(folder.path().join(name)).unwrap().len();
        assert_eq!([size("x.ledger"), size("x.older")], [330, 33 * GENERATION as u64]);
    }

    #[tokio::test]
    async fn what_can_t_be_written_is_said_and_not_forgotten() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.ledger");
        let (ledger, _) = Ledger::open(&path).unwrap();
        drop(folder);
        ledger.note(&[key(1)]);
        assert!(ledger.save(vec![key(1)]).await.is_err());
        assert_eq!(ledger.seen(&key(1)), Seen::Unsaved);
    }
}
