//! Finds out which signals are ignored, before any handler is installed. `nohup`, and shells that start a background job of
//! a script, start a program with signals ignored, and these must stay ignored.
//!
//! No system call reports it without unsafe code, so each system is asked in its own safe way.

/// Those of `signals` that are not ignored by this process.
#[cfg(any(target_os = "linux", target_os = "android"))]
#[must_use]
pub fn others(signals: &[i32]) -> Vec<i32> {
    // Without /proc (a bare chroot) nothing is known, and all are caught.
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = mask(&status);
    signals.iter().copied().filter(|signal| !has(mask, *signal)).collect()
}

/// The mask of ignored signals in the kernel's description of a process, as `proc_pid_status(5)` has it.
#[cfg(any(target_os = "linux", target_os = "android"))]
fn mask(status: &str) -> u128 {
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    mask.and_then(|mask| u128::from_str_radix(mask.trim(), 16).ok()).unwrap_or(0)
}

/// Whether `signal` is in a mask, whose lowest bit is signal 1.
#[cfg(any(target_os = "linux", target_os = "android"))]
fn has(mask: u128, signal: i32) -> bool {
    u32::try_from(signal - 1).is_ok_and(|bit| mask.checked_shr(bit).unwrap_or(0) & 1 == 1)
}

/// Those of `signals` that are not ignored by this process. Only SIGINT can be asked about; the others are taken for
/// not ignored.
#[cfg(all(unix, not(any(target_os = "linux", target_os = "android"))))]
#[must_use]
pub fn others(signals: &[i32]) -> Vec<i32> {
    static IGNORES_INTERRUPTS: std::sync::OnceLock<bool> = std::sync::OnceLock::new();
    // This takes a signal only where nobody has done anything to it, so it can be asked once. Its handler does nothing,
    // and ours runs too.
    let ignores = || *IGNORES_INTERRUPTS.get_or_init(|| ctrlc::try_set_handler(|| ()).is_err());
    let is_ignored = |signal: i32| signal == signal_hook::consts::SIGINT && ignores();
    signals.iter().copied().filter(|signal| !is_ignored(*signal)).collect()
}

/// Those of `signals` that are not ignored by this process, which is all of them here.
#[cfg(not(unix))]
#[must_use]
pub fn others(signals: &[i32]) -> Vec<i32> {
    signals.to_vec()
}

#[cfg(all(test, any(target_os = "linux", target_os = "android")))]
mod tests {
    use super::{has, mask};

    #[test]
    fn the_mask_is_read() {
        let status = "Name:\tblooio\nSigBlk:\tffffffffffffffff\nSigIgn:\t0000000000001006\nSigCgt:\t0\n";
        let ignored: Vec<i32> = (1..=64).filter(|signal| has(mask(status), *signal)).collect();
        assert_eq!(ignored, [2, 3, 13]);
        assert!(has(mask("SigIgn:\t8000000000000000\n"), 64));
        for status in ["", "SigIgn:", "SigIgn:\tzz\n", "SigBlk:\t2\n"] {
            assert_eq!(mask(status), 0, "{status:?}");
        }
        for signal in [i32::MIN + 1, -1, 0, 129, i32::MAX] {
            assert!(!has(u128::MAX, signal), "{signal}");
        }
    }
}
