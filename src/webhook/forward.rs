//! Passes a delivery on to an application: its headers, and the answer for whoever sent it.

use axum::body::Bytes;
use axum::http::header::{self, HeaderMap, HeaderName};
use axum::http::{Response, StatusCode};
use http_body_util::Full;
use url::Url;

use super::delivery::{Attempt, Deliverer, NoAnswer};
use super::schedule;

/// Headers that concern one connection, and what the client sets itself.
const OWN: [HeaderName; 11] = [
    header::CONNECTION,
    HeaderName::from_static("keep-alive"),
    HeaderName::from_static("proxy-connection"),
    header::PROXY_AUTHENTICATE,
    header::PROXY_AUTHORIZATION,
    header::TE,
    header::TRAILER,
    header::TRANSFER_ENCODING,
    header::UPGRADE,
    header::CONTENT_LENGTH,
    header::EXPECT,
];

/// An application that takes deliveries.
#[derive(Debug, Clone)]
pub struct Application {
    deliverer: Deliverer,
    url: Url,
}

impl Application {
    /// The application at `url`.
    #[must_use]
    pub fn new(deliverer: Deliverer, url: Url) -> Self {
        Self { deliverer, url }
    }

    /// Posts a delivery with the headers that concern the application.
    pub async fn forward(&self, headers: &HeaderMap, body: Bytes) -> Attempt {
        let mut headers = end_to_end(headers);
        headers.remove(header::HOST);
        self.deliverer.post(self.url.clone(), headers, body).await
    }
}

impl Attempt {
    /// The status that the sender of the delivery gets: 502 if the application is unreachable, 504 if it is too slow.
    #[must_use]
    pub fn status(&self) -> u16 {
        match &self.outcome {
            Ok(answer) => answer.status,
            Err(NoAnswer::Unreachable(_)) => 502,
            Err(NoAnswer::Timeout(_)) => 504,
        }
    }

    /// Whether the application has taken the delivery.
    #[must_use]
    pub fn is_taken(&self) -> bool {
        self.outcome.as_ref().is_ok_and(|answer| schedule::accepts(answer.status))
    }

    /// The answer for the sender of the delivery.
    #[must_use]
    pub fn into_response(self) -> Response<Full<Bytes>> {
        let status = StatusCode::from_u16(self.status()).unwrap_or(StatusCode::BAD_GATEWAY);
        let (headers, body) = match self.outcome {
            Ok(answer) => (end_to_end(&answer.headers), answer.body),
            Err(error) => (HeaderMap::new(), Bytes::from(format!("{error}\n"))),
        };
        let mut response = Response::new(Full::new(body));
        *response.status_mut() = status;
        *response.headers_mut() = headers;
        response
    }
}

/// The headers but for those of the connection.
fn end_to_end(headers: &HeaderMap) -> HeaderMap {
    let named = headers.get_all(header::CONNECTION).iter().filter_map(|value| value.to_str().ok());
    let named: Vec<String> =
        named.flat_map(|names| names.split(',')).map(|name| name.trim().to_ascii_lowercase()).collect();
    let mut kept = headers.clone();
    for name in OWN {
        kept.remove(name);
    }
    for name in named {
        kept.remove(name.as_str());
    }
    kept
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use axum::http::HeaderValue;

    use super::*;
    use crate::client::tls::{self, Trust};

    #[test]
    fn only_headers_of_the_connection_are_left_out() {
        let pairs = [
            ("x-blooio-signature", "t=1,v1=a"),
            ("x-twice", "1"),
            ("x-twice", "2"),
            ("connection", "close, X-Private"),
            ("x-private", "p"),
            ("keep-alive", "5"),
            ("transfer-encoding", "chunked"),
            ("content-length", "5"),
            ("content-type", "application/json"),
        ];
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
        let kept = end_to_end(&headers);
        let names: Vec<&str> = kept.keys().map(HeaderName::as_str).collect();
        assert_eq!(names, ["x-blooio-signature", "x-twice", "content-type"]);
        assert_eq!(kept.get_all("x-twice").iter().count(), 2);
    }

    #[tokio::test]
    async fn an_application_that_never_answers_is_too_slow() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/", listener.local_addr().unwrap()).parse().unwrap();
        let tls = tls::client_config(&Trust::default()).unwrap();
        let limit = Duration::from_millis(20);
        let application = Application::new(Deliverer::new(tls, limit).unwrap(), url);
        let forwarded = application.forward(&HeaderMap::new(), Bytes::new()).await;
        assert_eq!((forwarded.status(), forwarded.is_taken()), (504, false));
        assert!(forwarded.took >= limit);
    }

    #[test]
    fn who_does_not_answer_is_a_bad_gateway_or_too_slow() {
        for (error, status) in [
            (NoAnswer::Unreachable("refused".to_owned()), 502),
            (NoAnswer::Timeout(Duration::from_secs(15)), 504),
        ] {
            let forwarded = Attempt { outcome: Err(error), took: Duration::ZERO };
            assert!(!forwarded.is_taken());
            assert_eq!(forwarded.into_response().status(), status);
        }
    }
}
