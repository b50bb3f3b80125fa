//! Connects a session to the API, or to the sandbox in its place: key, proxies and trusted certificates.

use std::sync::Arc;

use rustls::ClientConfig;

use super::Session;
use crate::client::tls::{Trust, client_config};
use crate::client::{Client, ProxySettings, SetupError, Transport};
use crate::commands::support::gate::Gate;
use crate::config::{Origin, check_proxies, exemption_variable, proxy_variable};
use crate::failure::{self, Failure};
use crate::sandbox::{Notice, Server, ServerOptions};
use crate::secret::Secret;

/// The hint for an unusable file of certificates.
pub(in crate::commands) const CERTIFICATES: &str = "give a file of certificates in PEM or DER format";

impl Session {
    /// The gate to the API, created by the first call of [`Session::connect`], for threads that share it.
    ///
    /// # Errors
    /// As [`Session::connect`].
    pub fn gate(&mut self) -> failure::Result<Arc<Gate>> {
        self.connect()?;
        self.gate.clone().ok_or_else(|| Failure::local("there is no client"))
    }

    /// Creates the client, once: reads the key, and starts the sandbox if that is set.
    ///
    /// # Errors
    /// No key, an unusable certificate file, or a sandbox that can't start or whose store can't be used.
    pub fn connect(&mut self) -> failure::Result<()> {
        if self.gate.is_some() {
            return Ok(());
        }
        // An `api_key_command` may wait for the user.
        self.interrupt.arm(self.output.mode)?;
        let key =
            if self.settings.sandbox.value { Secret::new("sandbox") } else { self.settings.api_key()?.value };
        self.connect_with(key)
    }

    /// As [`Session::connect`], with a key that is not in the settings.
    ///
    /// # Errors
    /// As [`Session::connect`], but for the key.
    pub fn connect_with(&mut self, key: Secret) -> failure::Result<()> {
        let base = if self.settings.sandbox.value {
            let (store, fault) = (self.store()?, self.fault.clone());
            store.check()?;
            let tls = self.tls()?;
            // Webhooks are called by `sandbox serve`, or else when a replay asks for it.
            let options = ServerOptions { port: 0, strict: false, tls, development: None };
            let server = Server::start(store, options, move |notice| {
                if let Notice::Fault(error) = notice {
                    fault.set(error);
                }
            })?;
            let base = server.base_url();
            self.sandbox = Some(server);
            base
        } else {
            self.settings.base_url.value.to_string()
        };
        let proxies = if base.starts_with("https://") {
            check_proxies(&self.env)?;
            self.proxies()?
        } else {
            ProxySettings::default()
        };
        let timeout = self.settings.timeout.value;
        self.key = Some(key.clone());
        let transport = Transport::new(&base, key, &self.trust(), &proxies, timeout)
            .map_err(|error| self.setup_failure(&error))?;
        let client = Client::new(transport, self.settings.retries.value, timeout);
        self.gate = Some(Arc::new(Gate::new(client, self.guard()?)));
        self.interrupt.arm(self.output.mode)?;
        Ok(())
    }

    /// A TLS configuration for hosts other than the API's.
    ///
    /// # Errors
    /// A certificate file that can't be used.
    pub fn tls(&self) -> failure::Result<ClientConfig> {
        client_config(&self.trust()).map_err(|error| self.setup_failure(&error))
    }

    /// The trusted certificates.
    #[must_use]
    pub fn trust(&self) -> Trust {
        Trust {
            extra: self.settings.cacert.value.clone(),
            file: self.settings.ssl_cert_file.clone(),
            directory: self.settings.ssl_cert_dir.clone(),
        }
    }

    /// The proxy settings from the environment.
    ///
    /// # Errors
    /// A variable that is not UTF-8.
    pub fn proxies(&self) -> failure::Result<ProxySettings> {
        let text = |name| self.env.get(name).map(|text| text.map(str::to_owned));
        let address = proxy_variable(&self.env).map(text).transpose()?.flatten();
        let exempt = exemption_variable(&self.env).map(text).transpose()?.flatten();
        Ok(ProxySettings { address, variable: proxy_variable(&self.env), exempt })
    }

    /// The failure for certificates that can't be used, with the place where they are set.
    #[must_use]
    pub fn setup_failure(&self, error: &SetupError) -> failure::Error {
        let origin = &self.settings.cacert.origin;
        match error {
            SetupError::Certificates { .. } if matches!(origin, Origin::Flag(_)) => {
                Failure::usage(format!("--cacert {error}"), CERTIFICATES)
            }
            SetupError::Certificates { .. } => Failure::Settings {
                message: format!("{origin}: {error}"),
                hint: Some(CERTIFICATES.to_owned()),
            }
            .into(),
            SetupError::Client(_) => Failure::local(error.to_string()),
        }
    }

    /// Warns about certificates from the environment that were needed and can't be used.
    pub fn warn_of_certificates(&mut self) {
        let Some(gate) = self.gate.clone() else { return };
        for unusable in gate.unusable_certificates() {
            self.warn(unusable);
        }
    }
}
