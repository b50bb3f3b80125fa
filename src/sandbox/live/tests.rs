//! What a listener is told, at times that the tests choose.

use super::*;
use crate::sandbox::flood::MAX_TOLD;

fn kinds(listener: &mut Listener) -> Vec<&'static str> {
    listener.ready().into_iter().map(|(_, (kind, _))| kind).collect()
}

fn tell(live: &Live, kind: &'static str) {
    live.tell(kind, &serde_json::json!({}));
}

#[test]
fn a_listener_goes_on_where_it_was() {
    let (live, store) = (Arc::new(Live::default()), Store::in_memory());
    tell(&live, "nobody listens");
    let mut one = live.listen(&store, None).unwrap();
    tell(&live, "a");
    tell(&live, "b");
    assert_eq!(kinds(&mut one), ["a", "b"]);
    let id = one.id();
    drop(one);
    tell(&live, "c");
    let mut again = live.listen(&store, Some(&id)).unwrap();
    assert_eq!(kinds(&mut again), ["c"]);
    tell(&live, "d");
    assert_eq!(kinds(&mut again), ["d"]);
    assert!(kinds(&mut again).is_empty());
}

#[test]
fn whoever_missed_something_is_told_so() {
    let (live, store) = (Arc::new(Live::default()), Store::in_memory());
    let begin = live.listen(&store, None).unwrap().id();
    for unknown in ["", "x", "other-0", &format!("{begin}9")] {
        let mut listener = live.listen(&store, Some(unknown)).unwrap();
        assert_eq!(kinds(&mut listener), [RESET], "{unknown}");
        assert!(kinds(&mut live.listen(&store, Some(&listener.id())).unwrap()).is_empty());
    }
    let mut slow = live.listen(&store, Some(&begin)).unwrap();
    let mut time = Time(Instant::now());
    for _ in 0..=MAX_KEPT / MAX_TOLD {
        (0..MAX_TOLD).for_each(|_| tell(&live, "a"));
        time.span(&live, &store);
    }
    assert_eq!(kinds(&mut slow), [RESET]);
    tell(&live, "b");
    assert_eq!(kinds(&mut slow), ["b"]);
    let large = "x".repeat(MAX_BYTES / 2);
    (0..3).for_each(|_| live.tell("c", &large));
    assert_eq!(kinds(&mut slow), [RESET]);
}

/// The time of looks, which tests move.
struct Time(Instant);

impl Time {
    /// A look within a span.
    fn look(&self, live: &Live, store: &Store) {
        live.look_at(store, self.0).unwrap();
    }

    /// The look that ends a span.
    fn span(&mut self, live: &Live, store: &Store) {
        self.0 += SPAN;
        self.look(live, store);
    }
}

fn begin() -> (Arc<Live>, Store, Listener, Time) {
    let (live, store) = (Arc::new(Live::default()), Store::in_memory());
    let listener = live.listen(&store, None).unwrap();
    // The first span began with the listener.
    (live, store, listener, Time(Instant::now()))
}

/// Messages that come at once.
fn receive(store: &Store, count: usize) {
    (0..count).for_each(|_| drop(store.reply("+15551234567", None, "Hi").unwrap()));
}

#[test]
fn a_flood_in_the_store_is_one_reset_and_then_single_events_go_on() {
    let (live, store, mut listener, mut time) = begin();
    receive(&store, 2);
    time.look(&live, &store);
    assert_eq!(kinds(&mut listener), ["message", "message"]);
    receive(&store, MAX_TOLD);
    time.look(&live, &store);
    receive(&store, 1);
    time.look(&live, &store);
    assert!(kinds(&mut listener).is_empty(), "nothing passes what was not told");
    time.span(&live, &store);
    assert_eq!(kinds(&mut listener), [RESET]);
    // The flood has an end: the last message of it is followed by a reset too.
    receive(&store, 1);
    time.look(&live, &store);
    assert!(kinds(&mut listener).is_empty());
    time.span(&live, &store);
    assert_eq!(kinds(&mut listener), [RESET]);
    receive(&store, 1);
    time.look(&live, &store);
    assert_eq!(kinds(&mut listener), ["message"]);
    time.span(&live, &store);
    assert!(kinds(&mut listener).is_empty(), "there is no reset without need");
}

#[test]
fn a_flood_of_requests_is_one_reset_for_each_span() {
    let (live, store, mut listener, mut time) = begin();
    (0..=MAX_TOLD).for_each(|_| tell(&live, "request"));
    assert_eq!(kinds(&mut listener), vec!["request"; MAX_TOLD]);
    for _ in 0..3 {
        time.span(&live, &store);
        assert_eq!(kinds(&mut listener), [RESET]);
        (0..=MAX_TOLD).for_each(|_| tell(&live, "request"));
        time.look(&live, &store);
        assert!(kinds(&mut listener).is_empty());
    }
    time.span(&live, &store);
    time.span(&live, &store);
    assert_eq!(kinds(&mut listener), [RESET]);
    tell(&live, "request");
    assert_eq!(kinds(&mut listener), ["request"]);
}

#[test]
fn requests_and_messages_share_the_limit() {
    let (live, store, mut listener, mut time) = begin();
    (0..MAX_TOLD).for_each(|_| tell(&live, "request"));
    receive(&store, 1);
    time.look(&live, &store);
    tell(&live, "request");
    assert_eq!(kinds(&mut listener), vec!["request"; MAX_TOLD]);
    time.span(&live, &store);
    assert_eq!(kinds(&mut listener), [RESET]);
}

#[test]
fn whoever_was_away_during_a_flood_is_told_of_it() {
    let (live, store, listener, mut time) = begin();
    let before = listener.id();
    receive(&store, MAX_TOLD + 1);
    time.look(&live, &store);
    // In the middle of it, with what was known before and with nothing.
    let mut again = live.listen(&store, Some(&before)).unwrap();
    let mut new = live.listen(&store, None).unwrap();
    assert_eq!(new.id(), before, "what is not told has no number");
    time.span(&live, &store);
    assert_eq!((kinds(&mut again), kinds(&mut new)), (vec![RESET], vec![RESET]));
    // After it.
    assert_eq!(kinds(&mut live.listen(&store, Some(&before)).unwrap()), [RESET]);
    assert!(kinds(&mut live.listen(&store, Some(&again.id())).unwrap()).is_empty());
}

#[test]
fn an_emptied_store_is_a_reset_also_during_a_flood() {
    let (live, store, mut listener, mut time) = begin();
    receive(&store, MAX_TOLD + 1);
    time.look(&live, &store);
    store.reset().unwrap();
    time.span(&live, &store);
    assert_eq!(kinds(&mut listener), [RESET]);
    store.reset().unwrap();
    time.span(&live, &store);
    assert_eq!(kinds(&mut listener), [RESET]);
    receive(&store, 1);
    time.look(&live, &store);
    assert_eq!(kinds(&mut listener), ["message"]);
}
