//! What the users of a server share: a store, the faults of its requests, and what is told of both. With isolation, each API
//! key has a world of its own, so that parallel test suites don't see each other.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use sha2::{Digest, Sha256};
use tokio::sync::mpsc;

use super::error::Error;
use super::faults::{FaultRule, Faults};
use super::live::Live;
use super::requests::Requests;
use super::store::Store;

/// A store and what a server knows beside it, none of which outlives the server.
#[derive(Debug)]
pub(super) struct World {
    pub(super) store: Store,
    pub(super) faults: Faults,
    pub(super) requests: Requests,
    pub(super) live: Arc<Live>,
}

/// Which world a request belongs to.
#[derive(Debug)]
pub(super) struct Worlds {
    store: Store,
    rules: Vec<FaultRule>,
    seed: u64,
    /// The world of every request; none if each key has its own.
    shared: Option<Arc<World>>,
    /// The worlds of the keys, by what [`name`] makes of them.
    isolated: Mutex<HashMap<String, Arc<World>>>,
    /// Whoever works for each world: see [`Worlds::new`].
    begun: mpsc::UnboundedSender<Arc<World>>,
}

/// Why a request has no world.
#[derive(Debug, Clone)]
pub(super) enum NoWorld {
    /// It has no API key, and each key has its own.
    NoKey,
    /// The store of its key can't be opened.
    Store(Error),
}

impl Worlds {
    /// Over a store, with the rules for faults that each world begins with. Every world comes out of the receiver once.
    pub(super) fn new(
        store: Store,
        rules: Vec<FaultRule>,
        seed: u64,
        is_isolated: bool,
    ) -> (Worlds, mpsc::UnboundedReceiver<Arc<World>>) {
        let (begun, worlds) = mpsc::unbounded_channel();
        let mut all = Worlds { store, rules, seed, shared: None, isolated: Mutex::default(), begun };
        if !is_isolated {
            all.shared = Some(all.begin(all.store.clone()));
        }
        (all, worlds)
    }

    /// Whether each key has its own world.
    pub(super) fn are_isolated(&self) -> bool {
        self.shared.is_none()
    }

    /// The world of a request with an API key, or without one.
    pub(super) fn of(&self, key: Option<&str>) -> Result<Arc<World>, NoWorld> {
        if let Some(shared) = &self.shared {
            return Ok(Arc::clone(shared));
        }
        let name = name(key.ok_or(NoWorld::NoKey)?);
        let mut isolated = self.isolated.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(world) = isolated.get(&name) {
            return Ok(Arc::clone(world));
        }
        let world = self.begin(self.store.isolated(&name).map_err(NoWorld::Store)?);
        isolated.insert(name, Arc::clone(&world));
        Ok(world)
    }

    fn begin(&self, store: Store) -> Arc<World> {
        let world = Arc::new(World {
            store,
            faults: Faults::new(self.rules.clone(), self.seed),
            requests: Requests::default(),
            live: Arc::default(),
        });
        // Nobody works for the worlds of a server that only answers.
        let _ = self.begun.send(Arc::clone(&world));
        world
    }
}

/// The name of a key's world, from which the key can't be told.
fn name(key: &str) -> String {
    hex::encode(&Sha256::digest(key.as_bytes())[..16])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_world_or_one_for_each_key() {
        let (one, _worlds) = Worlds::new(Store::in_memory(), Vec::new(), 0, false);
        assert!(Arc::ptr_eq(&one.of(None).unwrap(), &one.of(Some("a")).unwrap()));
        let (each, mut worlds) = Worlds::new(Store::in_memory(), Vec::new(), 0, true);
        assert!(matches!(each.of(None), Err(NoWorld::NoKey)));
        assert!(Arc::ptr_eq(&each.of(Some("a")).unwrap(), &each.of(Some("a")).unwrap()));
        assert!(!Arc::ptr_eq(&each.of(Some("a")).unwrap(), &each.of(Some("b")).unwrap()));
        assert!(worlds.try_recv().is_ok() && worlds.try_recv().is_ok() && worlds.try_recv().is_err());
    }
}
