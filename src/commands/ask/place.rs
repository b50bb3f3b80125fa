//! Where a question stands among the messages of its chat, and which messages came after it.
//!
//! Only the API's word counts, never the clock of this machine. It has two: the times of the messages, and the order in which it
//! lists them. Neither is enough alone. Several messages may have the same time. The time of an outbound message is when it was
//! accepted, and becomes later when it is sent, perhaps after the answer came in; then the API may list it after its answer. So
//! an inbound message came after the question if
//!
//! 1. it wasn't there before the question was sent (`before`, which is read first). This holds for a question that was new to
//!    the API only: if a rerun finds it asked already, an answer may be there too; and
//! 2. the API lists it after the question; or it is an inline reply to the question; or it is later than the earliest time that
//!    the API has given for the question. At the very same time, the order of the list decides, unless the question has moved
//!    on or isn't listed: then a message that came while this run was asking is after it.
//!
//! A message that arrives late, with a time before the question's, is listed before it, and is no answer.

use std::collections::HashSet;

use crate::client::inbox::Message;

/// A question that was accepted.
#[derive(Debug)]
pub(super) struct Place {
    /// The ID of its last message: until that is there, it hasn't been asked.
    pub(super) id: String,
    /// The earliest time that the API has given for it.
    pub(super) time: Option<i64>,
    /// What was there before it; none if it was asked by another run.
    pub(super) before: Option<HashSet<String>>,
}

impl Place {
    /// The position of the question among these messages.
    pub(super) fn position<'m>(&self, listed: impl IntoIterator<Item = &'m Message>) -> Option<usize> {
        listed.into_iter().position(|message| message.id.as_deref() == Some(&self.id))
    }

    /// Whether an inbound message came after the question. `order` has the positions of both in the API's list, as far as the
    /// question is in it, and the time that the list has for the question.
    pub(super) fn precedes(&self, message: &Message, order: Option<Order>) -> bool {
        if self.before.as_ref().is_some_and(|before| before.contains(&message.identity())) {
            return false;
        }
        if order.is_some_and(|order| order.message > order.question)
            || message.reply_to.as_deref() == Some(&self.id)
        {
            return true;
        }
        let (Some(time), Some(own)) = (message.time, self.time) else { return false };
        let is_settled = order.is_some_and(|order| order.time == Some(own));
        time > own || (time == own && !is_settled && self.before.is_some())
    }
}

/// Where a message and the question are in a list, the oldest first.
#[derive(Debug, Clone, Copy)]
pub(super) struct Order {
    pub(super) message: usize,
    pub(super) question: usize,
    /// The time of the question there.
    pub(super) time: Option<i64>,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The time at which the question was accepted, and at which it was sent.
    const ASKED: i64 = 1000;
    const SENT: i64 = 1300;

    fn message(id: &str, time: i64) -> Message {
        Message { id: Some(id.to_owned()), time: Some(time), is_inbound: true, ..Message::default() }
    }

    /// Those of the messages that came after the question `q`, whose earliest time is `ASKED`.
    fn after(before: Option<&[&str]>, listed: &[(&str, i64)]) -> Vec<String> {
        let before = before.map(|ids| ids.iter().map(|id| (*id).to_owned()).collect());
        let place = Place { id: "q".to_owned(), time: Some(ASKED), before };
        let listed: Vec<Message> = listed.iter().map(|(id, time)| message(id, *time)).collect();
        let question = place.position(&listed);
        let is_after = |(at, message): (usize, &Message)| {
            let order = question.map(|question| Order { message: at, question, time: listed[question].time });
            place.precedes(message, order).then(|| message.identity())
        };
        listed.iter().enumerate().filter(|(_, one)| one.identity() != "q").filter_map(is_after).collect()
    }

    /// A question that this run asked, with nothing before it, and one that another run asked.
    const EITHER: [Option<&[&str]>; 2] = [Some(&[]), None];

    #[test]
    fn what_is_older_is_no_answer_and_what_is_later_is_one() {
        for before in EITHER {
            assert_eq!(after(before, &[("old", ASKED - 1), ("q", ASKED), ("new", ASKED + 1)]), ["new"]);
        }
    }

    #[test]
    fn at_the_same_time_the_order_of_the_list_decides() {
        for before in EITHER {
            let listed = [("a", ASKED), ("q", ASKED), ("b", ASKED)];
            assert_eq!(after(before, &listed), ["b"]);
        }
        // Or, if the order doesn't tell, what was there before.
        assert_eq!(after(Some(&["a"]), &[("a", ASKED), ("b", ASKED), ("q", SENT)]), ["b"]);
        assert_eq!(after(Some(&["a"]), &[("a", ASKED), ("b", ASKED)]), ["b"]);
        assert_eq!(after(None, &[("a", ASKED), ("b", ASKED), ("q", SENT)]), [""; 0]);
    }

    #[test]
    fn an_answer_stays_one_when_the_question_gets_a_later_time() {
        for before in EITHER {
            let listed = [("late", ASKED - 1), ("a", ASKED + 100), ("q", SENT), ("b", SENT + 1)];
            assert_eq!(after(before, &listed), ["a", "b"]);
        }
    }

    #[test]
    fn what_was_there_before_is_no_answer_whatever_its_time() {
        let listed = [("q", ASKED), ("new", ASKED + 1), ("from_next_year", i64::MAX)];
        assert_eq!(after(Some(&["from_next_year"]), &listed), ["new"]);
    }

    #[test]
    fn the_order_of_the_list_counts_where_times_went_back() {
        for before in EITHER {
            assert_eq!(after(before, &[("old", ASKED + 5), ("q", SENT), ("new", ASKED - 5)]), ["old", "new"]);
        }
    }

    #[test]
    fn an_inline_reply_to_the_question_is_after_it() {
        for before in [Some(HashSet::new()), None] {
            let place = Place { id: "q".to_owned(), time: Some(ASKED), before };
            let reply_to = |id: &str| Message { reply_to: Some(id.to_owned()), ..message("r", ASKED - 1) };
            assert!(place.precedes(&reply_to("q"), None));
            assert!(!place.precedes(&reply_to("other"), None));
        }
    }

    #[test]
    fn without_times_there_is_only_the_order() {
        let place = Place { id: "q".to_owned(), time: None, before: None };
        let at = |message| Some(Order { message, question: 5, time: None });
        assert!(place.precedes(&message("a", 1), at(6)));
        assert!(!place.precedes(&message("a", 1), at(4)));
        assert!(!place.precedes(&message("a", 1), None));
    }
}
