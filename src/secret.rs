//! stub replaced by the config branch
/// Secret.
#[derive(Clone)]
pub struct Secret(String);
impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("bl_…")
    }
}
impl std::fmt::Display for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("bl_…")
    }
}
impl Secret {
    /// expose
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
    /// mask
    #[must_use]
    pub fn mask_in(&self, b: Vec<u8>) -> Vec<u8> {
        b
    }
}
