//! Keeps deliveries of one chat in order: each waits for its turn, and chats don't wait for each other.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::oneshot;

/// The lanes of all chats in which something is going on.
#[derive(Debug, Clone, Default)]
pub struct Lanes {
    waiting: Arc<Mutex<HashMap<String, VecDeque<oneshot::Sender<Lane>>>>>,
}

/// A place in a chat's queue, which is given up when it is dropped.
#[derive(Debug)]
pub struct Turn {
    lane: Result<Lane, oneshot::Receiver<Lane>>,
}

/// A chat's lane, held until it is dropped.
#[derive(Debug)]
pub struct Lane {
    lanes: Lanes,
    chat: String,
}

impl Lanes {
    /// Joins the queue of a chat. The order of these calls is the order of the turns.
    #[must_use]
    pub fn join(&self, chat: &str) -> Turn {
        let mut waiting = self.waiting();
        if let Some(queue) = waiting.get_mut(chat) {
            let (sender, turn) = oneshot::channel();
            queue.push_back(sender);
            return Turn { lane: Err(turn) };
        }
        waiting.insert(chat.to_owned(), VecDeque::new());
        Turn { lane: Ok(Lane { lanes: self.clone(), chat: chat.to_owned() }) }
    }

    fn waiting(&self) -> MutexGuard<'_, HashMap<String, VecDeque<oneshot::Sender<Lane>>>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The next in the queue of a chat. The chat is forgotten if there is none.
    fn next(&self, chat: &str) -> Option<oneshot::Sender<Lane>> {
        let mut waiting = self.waiting();
        let next = waiting.get_mut(chat).and_then(VecDeque::pop_front);
        if next.is_none() {
            waiting.remove(chat);
        }
        next
    }
}

impl Turn {
    /// Waits until it is this one's turn; `None` if the runtime ends before.
    pub async fn come(self) -> Option<Lane> {
        match self.lane {
            Ok(lane) => Some(lane),
            Err(turn) => turn.await.ok(),
        }
    }
}

impl Drop for Lane {
    fn drop(&mut self) {
        if let Some(next) = self.lanes.next(&self.chat) {
            // Whoever has given up its place drops the lane at once, and the one behind it is next.
            let lane = Self { lanes: self.lanes.clone(), chat: std::mem::take(&mut self.chat) };
            drop(next.send(lane));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn turns_come_in_order_and_places_can_be_given_up() {
        let lanes = Lanes::default();
        let first = lanes.join("a").come().await.unwrap();
        let [second, third, fourth] = [(); 3].map(|()| lanes.join("a"));
        assert!(lanes.join("b").come().await.is_some());
        drop(third);
        assert_eq!(lanes.waiting()["a"].len(), 3);
        drop(first);
        let second = second.come().await.unwrap();
        drop(second);
        // It came to it, and was given up without being taken.
        assert!(lanes.waiting()["a"].is_empty());
        drop(fourth);
        assert!(lanes.waiting().is_empty());
    }
}
