//! The report as a page, in a headless Chromium: filters, search, keys, print,
//! and nothing of a spec that becomes markup.
//!
//! Needs `chromium` and `chromedriver` (Debian: `chromium`, `chromium-driver`).
//! With `SPECLOOM_PICTURES` set to a folder, pictures of the page are left there.

#![expect(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod browser;
mod scratch;

use std::fs;
use std::path::PathBuf;

use browser::Browser;
use scratch::Scratch;
use serde_json::Value;

/// The key that `WebDriver` knows as Escape.
const ESCAPE: &str = "\u{e00c}";

const BASE: &str = "\
openapi: 3.1.0
info: {title: Shop, version: 1.4.0}
paths:
  /orders/{id}:
    get:
      operationId: orders.get
      tags: [orders]
      summary: Finds an order.
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: expand, in: query, schema: {type: boolean}}
      responses:
        '200':
          description: The order.
          content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}
  /orders:
    get:
      operationId: orders.list
      tags: [orders]
      responses:
        '200':
          description: The orders.
          content:
            application/json:
              schema: {type: array, items: {$ref: '#/components/schemas/Order'}}
  /invoices:
    get:
      operationId: invoices.list
      tags: [invoices]
      responses:
        '200':
          description: The invoices.
          content: {application/json: {schema: {type: array, items: {type: string}}}}
components:
  schemas:
    Order:
      type: object
      required: [id, price]
      properties:
        id: {type: string}
        price: {type: integer}
        status: {type: string, enum: [open, paid]}
        note: {type: string}
";

/// A folder with the page of a report on hostile changes.
fn page(name: &str) -> (Scratch, PathBuf) {
    let scratch = Scratch::new(name);
    let revised = BASE
        .replace("required: [id, price]", "required: [id]")
        .replace(
            "        price: {type: integer}\n",
            "        '<img src=x onerror=\"window.hurt=1\">': {type: integer}\n",
        )
        .replace(
            "enum: [open, paid]",
            "enum: [open, paid, '</script><script>window.hurt=1</script>']",
        )
        .replace("Finds an order.", "Finds one order.")
        .replace(
            "in: query, schema: {type: boolean}",
            "in: query, required: true, schema: {type: boolean}",
        )
        .replace("items: {type: string}", "items: {type: integer}");
    scratch.put("base.yaml", BASE);
    scratch.put("revised.yaml", &revised);
    let ran = scratch.run(&["diff", "base.yaml", "revised.yaml", "--format", "html"]);
    assert_eq!(ran.code, 1, "{}", ran.err);
    scratch.put("page.html", &ran.out);
    let path = scratch.0.join("page.html");
    (scratch, path)
}

fn keep(name: &str, picture: &[u8]) {
    assert!(picture.len() > 1_000, "{name} is no picture");
    if let Some(folder) = std::env::var_os("SPECLOOM_PICTURES") {
        fs::write(PathBuf::from(folder).join(name), picture).expect("a picture");
    }
}

fn number(browser: &Browser, expression: &str) -> u64 {
    let value = browser.eval(expression);
    value.as_u64().unwrap_or_else(|| panic!("{expression} is {value}"))
}

const SHOWN: &str = "document.querySelectorAll('.finding:not([hidden])').length";
const OPEN: &str = "document.querySelectorAll('.finding[open]').length";

fn set(browser: &Browser, field: &str, value: &str) {
    browser.eval(&format!(
        "(() => {{ const it = document.getElementById('{field}'); it.value = {}; \
         it.dispatchEvent(new Event('input', {{bubbles: true}})); \
         it.dispatchEvent(new Event('change', {{bubbles: true}})); }})()",
        Value::from(value)
    ));
}

#[test]
fn a_report_is_read_in_a_browser() {
    let Some(browser) = Browser::start(1280, 900) else {
        println!("skipped: there is no chromium with chromedriver");
        return;
    };
    let (_scratch, path) = page("page-reader");
    browser.open(&path);
    let all = number(&browser, SHOWN);
    assert!(all >= 6, "{all} changes");
    keep("report.png", &browser.picture());
    filters(&browser, all);
    keys(&browser, all);
    print_view(&browser, all);
    assert_eq!(browser.eval("window.hurt === undefined"), true, "markup of the spec came through");
    assert_eq!(number(&browser, "document.querySelectorAll('main img, main script').length"), 0);
    let loaded = "performance.getEntriesByType('resource').length";
    assert_eq!(number(&browser, loaded), 0, "the page loads nothing");
    let console = browser.console();
    assert!(console.is_empty(), "the console was told: {console:#?}");
}

fn filters(browser: &Browser, all: u64) {
    set(browser, "search", "ORDER price");
    let found = number(browser, SHOWN);
    assert!(found >= 1 && found < all, "{found} of {all}");
    let count = browser.eval("document.getElementById('count').value");
    assert_eq!(count, format!("{found} of {all} shown"));
    set(browser, "search", "nothing has this text");
    assert_eq!(number(browser, SHOWN), 0);
    assert_eq!(browser.eval("document.getElementById('nothing').hidden"), false);
    set(browser, "search", "");
    let route = "[...document.querySelectorAll('#route option')].find(it => it.textContent === 'GET /invoices').value";
    let route = browser.eval(route);
    set(browser, "route", route.as_str().expect("a route"));
    let of_route = number(browser, SHOWN);
    assert!(of_route >= 1 && of_route < all, "{of_route} of {all}");
    let text = browser.eval("document.querySelector('.finding:not([hidden])').textContent");
    assert!(text.as_str().is_some_and(|it| it.contains("/invoices")), "{text}");
    set(browser, "route", "");
    let breaking = number(browser, "document.querySelectorAll('.finding.breaking').length");
    browser.eval("document.querySelector('input[value=breaking]').click()");
    assert_eq!(number(browser, SHOWN), all - breaking);
    browser.eval("document.querySelector('input[value=breaking]').click()");
    assert_eq!(number(browser, SHOWN), all);
}

fn keys(browser: &Browser, all: u64) {
    browser.press("e");
    assert_eq!(number(browser, OPEN), all, "`e` opens all");
    keep("report-open.png", &browser.picture());
    browser.press("c");
    assert_eq!(number(browser, OPEN), 0, "`c` closes all");
    browser.press("jj\u{e007}");
    assert_eq!(number(browser, OPEN), 1, "Enter opens the one with the focus");
    let second = "document.querySelectorAll('.finding')[1].open";
    assert_eq!(browser.eval(second), true);
    browser.press("2");
    let risky = number(browser, "document.querySelectorAll('.finding.risky').length");
    assert_eq!(number(browser, SHOWN), all - risky, "`2` hides what is risky");
    browser.press("/");
    assert_eq!(browser.eval("document.activeElement.id"), "search");
    browser.press("price");
    assert!(number(browser, SHOWN) < all - risky);
    browser.press(ESCAPE);
    assert_eq!(browser.eval("document.getElementById('search').value"), "");
    assert_eq!(number(browser, SHOWN), all, "Escape shows all again");
}

fn print_view(browser: &Browser, all: u64) {
    browser.press("c");
    browser.eval("dispatchEvent(new Event('beforeprint'))");
    assert_eq!(number(browser, OPEN), all, "what is printed is open");
    browser.eval("dispatchEvent(new Event('afterprint'))");
    assert_eq!(number(browser, OPEN), 0, "and is closed again");
    let pdf = browser.printed();
    assert!(pdf.starts_with(b"%PDF-"), "no PDF");
}

#[test]
fn a_report_fits_a_phone() {
    let Some(browser) = Browser::start(500, 900) else {
        println!("skipped: there is no chromium with chromedriver");
        return;
    };
    let (_scratch, path) = page("page-phone");
    browser.open(&path);
    browser.press("e");
    keep("report-phone.png", &browser.picture());
    let wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    assert_eq!(number(&browser, wide), 0, "nothing hangs over the edge");
    let columns = "getComputedStyle(document.querySelector('.finding div.sides')).gridTemplateColumns.split(' ').length";
    assert_eq!(number(&browser, columns), 1, "the sides stand one above the other");
    assert!(browser.console().is_empty());
}
