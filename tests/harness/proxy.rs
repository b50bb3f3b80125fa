//! A CONNECT proxy on loopback that leads everywhere to one port, or refuses.

use std::io::{BufRead, BufReader, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};

/// The proxy, for as long as the test lasts.
pub struct Proxy {
    pub port: u16,
    asked: Receiver<Vec<String>>,
}

impl Proxy {
    /// Leads every tunnel to `port` on this machine, whatever host was asked for.
    pub fn to(port: u16) -> Self {
        Self::serve(move |mut client| {
            let Ok(mut server) = TcpStream::connect(("127.0.0.1", port)) else { return };
            let _ = client.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n");
            let mut there = (client.try_clone().expect("a handle"), server.try_clone().expect("a handle"));
            std::thread::spawn(move || {
                let _ = std::io::copy(&mut there.0, &mut there.1);
                let _ = there.1.shutdown(Shutdown::Write);
            });
            let _ = std::io::copy(&mut server, &mut client);
            let _ = client.shutdown(Shutdown::Both);
        })
    }

    /// Answers every request for a tunnel with this status.
    pub fn refusing(status: &'static str) -> Self {
        Self::serve(move |mut client| {
            let _ = write!(client, "HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        })
    }

    fn serve(answer: impl Fn(TcpStream) + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let (sender, asked) = channel();
        std::thread::spawn(move || {
            for client in listener.incoming() {
                let Ok(client) = client else { return };
                // Unbuffered reading past the head is not possible here: the client waits for the answer.
                let head = BufReader::new(client.try_clone().expect("a handle"))
                    .lines()
                    .map_while(Result::ok)
                    .take_while(|line| !line.is_empty())
                    .collect();
                let _ = sender.send(head);
                answer(client);
            }
        });
        Self { port, asked }
    }

    /// The heads of the requests so far, of runs that have ended.
    pub fn asked(&self) -> Vec<Vec<String>> {
        self.asked.try_iter().collect()
    }

    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}
