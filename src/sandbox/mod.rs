//! The API rules over a small store, and a server in front of them.
