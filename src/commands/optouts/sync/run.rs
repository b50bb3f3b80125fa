//! One run: goes through the chats until all messages are read, and applies what it finds.

use std::collections::{HashMap, HashSet};

use super::batch::{Batch, NearMiss};
use super::print::{self, Summary};
use super::store::Store;
use crate::client::inbox::{self, Chat, Direction, LARGEST_PAGE, LastInbound, Message, Selection};
use crate::client::{Call, Reply};
use crate::commands::support::answer::unreadable;
use crate::commands::support::incoming;
use crate::commands::support::pages::Pages;
use crate::commands::support::session::Session;
use crate::failure;
use crate::guard::keywords::Words;
use crate::optouts::{Coverage, Effect, OVERLAP, Record};
use crate::output::text::count;
use crate::output::time;

/// A run over the messages of one account.
pub(super) struct Run {
    store: Store,
    account: String,
    words: Words,
    coverage: Coverage,
    /// Whether the memory knows of it.
    has_begun: bool,
    /// The chats that were read, by this run or the one that it continues, and up to which time.
    read: HashMap<String, Option<i64>>,
    /// The near misses that were shown.
    shown: HashSet<String>,
    summary: Summary,
}

impl Run {
    /// A run that reads messages from `since` on, or from where the last one ended.
    ///
    /// # Errors
    /// A damaged memory.
    pub(super) fn new(
        store: Store,
        account: String,
        words: Words,
        since: Option<i64>,
    ) -> failure::Result<Self> {
        let progress = store.progress(&account)?;
        let from = since.or_else(|| progress.from());
        let mut run = Self {
            store,
            account,
            words,
            coverage: Coverage { from, newest: None },
            has_begun: false,
            read: HashMap::new(),
            shown: HashSet::new(),
            summary: Summary::default(),
        };
        if let Some(unfinished) = progress.resumable(from) {
            run.coverage = unfinished.coverage;
            run.has_begun = true;
            run.read = unfinished.read.iter().map(|(chat, until)| (chat.clone(), Some(*until))).collect();
        }
        // Who asks for a time wants to see all from then on.
        if since.is_none() {
            run.shown = progress.near_misses.into_keys().collect();
        }
        Ok(run)
    }

    /// Reads all messages, and applies and prints what they change.
    ///
    /// A chat that gets a message moves to the top of the list and the others down, so that one may be overlooked: the pages
    /// are requested again until there is no chat in them that wasn't read.
    ///
    /// # Errors
    /// Errors of the API and the network, or of the list and its memory. What was applied stays.
    pub(super) fn read_all(&mut self, session: &mut Session) -> failure::Result<()> {
        let first = inbox::chats(LARGEST_PAGE, None)?;
        let call_at = |offset| inbox::chats(LARGEST_PAGE, offset).unwrap_or_else(|_| first.clone());
        while self.pass(&call_at, session)? {}
        Ok(())
    }

    /// Remembers that all was read, and prints the summary.
    ///
    /// # Errors
    /// The memory can't be read or written, or the summary not be printed.
    pub(super) fn finish(&self, session: &mut Session) -> failure::Result<()> {
        self.store.finish(&self.account, self.coverage)?;
        print::summary(&self.summary, session)
    }

    /// Goes through the pages of chats once, and returns whether there was a chat that hadn't been read.
    fn pass(
        &mut self,
        call_at: &dyn Fn(Option<u64>) -> Call,
        session: &mut Session,
    ) -> failure::Result<bool> {
        let (mut pages, mut listed, mut has_found) = (Pages::default(), 0, false);
        while let Some(reply) = pages.next(&mut |call| session.request(call, None), call_at)? {
            let chats = read(&reply)?;
            self.begin(&chats)?;
            has_found |= chats.iter().any(|chat| self.is_due(chat) && !self.read.contains_key(&chat.id));
            let total = pages.total;
            self.page(
                &chats,
                &mut |chats, session| {
                    if let Some(total) = total {
                        let done = count((listed + chats).min(total));
                        session
                            .output
                            .progress(&format!("reading messages: {done} of {} chats", count(total)));
                    }
                },
                session,
            )?;
            listed += chats.len() as u64;
            if chats.iter().any(|chat| self.is_before(chat)) {
                break;
            }
        }
        Ok(has_found)
    }

    /// Remembers what the run reads, before it does: what comes in from now on is for the next one.
    fn begin(&mut self, chats: &[Chat]) -> failure::Result<()> {
        if self.has_begun {
            return Ok(());
        }
        let newest = chats.iter().filter_map(|chat| chat.last_activity).max();
        // A clock that is ahead must not keep the next runs from reading.
        self.coverage.newest = newest.map(|newest| newest.min(time::now()));
        self.has_begun = true;
        self.store.record(&[Record::Began { account: self.account.clone(), began: self.coverage }])
    }

    /// Reads the chats of a page that have new messages, and applies what is in them. `show` shows how many are done.
    fn page(
        &mut self,
        chats: &[Chat],
        show: &mut dyn FnMut(u64, &mut Session),
        session: &mut Session,
    ) -> failure::Result<()> {
        let mut batch = Batch::default();
        let mut done = Ok(());
        for (at, chat) in (0..).zip(chats) {
            if !self.is_due(chat) {
                continue;
            }
            show(at, session);
            done = self.chat(chat, &mut batch, session);
            if done.is_err() {
                break;
            }
        }
        // What was found before an error isn't lost.
        self.apply(batch, session)?;
        done
    }

    fn chat(&mut self, chat: &Chat, batch: &mut Batch, session: &mut Session) -> failure::Result<()> {
        let from = match self.read.get(&chat.id) {
            Some(Some(until)) => self.coverage.from.max(Some(until.saturating_sub(OVERLAP))),
            _ => self.coverage.from,
        };
        let Self { words, summary, .. } = self;
        let inbound = Selection { direction: Some(Direction::Inbound), from, ..Selection::all(&chat.id) };
        let mut take = |message: Message| {
            if message.is_inbound {
                summary.messages += 1;
                batch.add(chat, message, words, time::now());
            }
        };
        incoming::each(&inbound, usize::MAX, &mut |call| session.request(call, None), &mut take)?;
        summary.chats += 1;
        let until = last_inbound(chat);
        self.read.insert(chat.id.clone(), until);
        batch.read.extend(until.map(|until| (chat.id.clone(), until)));
        Ok(())
    }

    /// Changes the list, prints that, and then remembers what was read: in this order nothing is lost wherever it ends.
    fn apply(&mut self, batch: Batch, session: &mut Session) -> failure::Result<()> {
        if batch.is_empty() {
            return Ok(());
        }
        let applied = self.store.apply(batch.keywords)?;
        for sent in &applied {
            match sent.effect {
                Effect::OptOut => self.summary.opted_out += 1,
                Effect::OptIn => self.summary.opted_in += 1,
            }
        }
        let mut new = batch.near_misses;
        new.retain(|miss| self.is_covered(miss) && self.shown.insert(miss.identity()));
        new.sort_by_key(|miss| miss.time);
        self.summary.near_misses += new.len() as u64;
        print::changes(&applied, session)?;
        print::near_misses(&new, session)?;
        let account = || self.account.clone();
        let misses = new.iter().map(|miss| Record::NearMiss {
            account: account(),
            near_miss: miss.identity(),
            at: miss.time.unwrap_or_else(time::now),
        });
        let read =
            batch.read.into_iter().map(|(chat, until)| Record::Read { account: account(), chat, until });
        self.store.record(&misses.chain(read).collect::<Vec<_>>())
    }

    /// Whether a chat may have messages that weren't read.
    fn is_due(&self, chat: &Chat) -> bool {
        let last = match chat.last_inbound {
            LastInbound::Never => return false,
            LastInbound::At(_) | LastInbound::Unknown => last_inbound(chat),
        };
        let is_covered = last.zip(self.coverage.from).is_none_or(|(last, from)| last >= from);
        let is_new = match self.read.get(&chat.id) {
            None => true,
            Some(until) => last.is_some() && last > *until,
        };
        is_covered && is_new
    }

    /// Whether nothing happened in a chat, and in those after it, since the time that the run reads from.
    fn is_before(&self, chat: &Chat) -> bool {
        chat.last_activity.zip(self.coverage.from).is_some_and(|(last, from)| last < from)
    }

    fn is_covered(&self, miss: &NearMiss) -> bool {
        miss.time.zip(self.coverage.from).is_none_or(|(time, from)| time >= from)
    }
}

/// When somebody last wrote in a chat, at the latest.
fn last_inbound(chat: &Chat) -> Option<i64> {
    match chat.last_inbound {
        LastInbound::At(last) => Some(last),
        LastInbound::Never | LastInbound::Unknown => chat.last_activity,
    }
}

fn read(reply: &Reply) -> failure::Result<Vec<Chat>> {
    Chat::read_all(&reply.body).ok_or_else(|| unreadable(reply, "it has no list of chats with IDs"))
}
