//! A server, a home and a page for one test.

use std::panic::{AssertUnwindSafe, resume_unwind};
use std::sync::LazyLock;

use futures_util::FutureExt;
use tokio::runtime::Runtime;

use super::browser::Browser;
use super::page::Page;
use super::program::{Home, Serving};

pub struct Stage {
    pub serving: Serving,
    pub page: Page,
    pub home: Home,
}

/// One for all tests: the connection to a browser belongs to a runtime, and outlives the test that made it.
static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime")
});

/// Runs a test with a page that isn't open yet.
pub fn stage(options: &[&str], test: impl AsyncFnOnce(&mut Stage)) {
    RUNTIME.block_on(async {
        let browser = Browser::borrow().await;
        let page = run(&browser, options, test).await;
        browser.give_back(page).await;
    });
}

/// The same in a browser that keeps pages for the way back, as browsers do.
pub fn stage_with_a_way_back(test: impl AsyncFnOnce(&mut Stage)) {
    RUNTIME.block_on(async {
        run(&Browser::with_a_way_back().await, &[], test).await;
    });
}

/// The page of a test that passed. One that panics takes its browser along, which nobody knows the state of.
async fn run(browser: &Browser, options: &[&str], test: impl AsyncFnOnce(&mut Stage)) -> Page {
    let home = Home::new();
    let serving = Serving::start(&home, options);
    let page = browser.page(serving.origin()).await;
    let mut stage = Stage { serving, page, home };
    if let Err(panic) = AssertUnwindSafe(test(&mut stage)).catch_unwind().await {
        stage.page.report().await;
        resume_unwind(panic);
    }
    stage.page
}

/// The same, with the page open and live.
pub fn inbox(test: impl AsyncFnOnce(&mut Stage)) {
    stage(&[], async |stage| {
        stage.page.open("").await;
        stage.page.live().await;
        test(stage).await;
    });
}
