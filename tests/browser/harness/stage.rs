//! A server, a home and a page for one test.

use std::panic::{AssertUnwindSafe, resume_unwind};

use futures_util::FutureExt;

use super::browser::{Driver, NO_WAY_BACK, close};
use super::page::Page;
use super::program::{Home, Serving};

pub struct Stage {
    pub serving: Serving,
    pub page: Page,
    pub home: Home,
}

/// Runs a test with a page that isn't open yet. The browser is closed also when it panics.
pub fn stage(options: &[&str], test: impl AsyncFnOnce(&mut Stage)) {
    run(options, &[NO_WAY_BACK], test);
}

/// The same in a browser that keeps pages for the way back, as browsers do.
pub fn stage_with_a_way_back(test: impl AsyncFnOnce(&mut Stage)) {
    run(&[], &[], test);
}

fn run(options: &[&str], switches: &[&str], test: impl AsyncFnOnce(&mut Stage)) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let home = Home::new();
        let serving = Serving::start(&home, options);
        let browsing = Home::new();
        let driver = Driver::start(&browsing);
        let client = driver.session(switches).await;
        let page = Page::new(client.clone(), serving.origin());
        let mut stage = Stage { serving, page, home };
        let result = AssertUnwindSafe(test(&mut stage)).catch_unwind().await;
        if result.is_err() {
            stage.page.report().await;
        }
        close(client).await;
        drop(driver);
        if let Err(panic) = result {
            resume_unwind(panic);
        }
    });
}

/// The same, with the page open and live.
pub fn inbox(test: impl AsyncFnOnce(&mut Stage)) {
    stage(&[], async |stage| {
        stage.page.open("").await;
        stage.page.live().await;
        test(stage).await;
    });
}
