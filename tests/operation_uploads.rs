//! Pictures that are uploaded: what is taken for one, what is refused before anything leaves, and how one is shown.

use std::process::Command;

use crate::harness::wire::{self, Wire};
use crate::harness::{Home, Ran};
use crate::operations::multipart;

const AGENT: &str = concat!("blooio-cli/", env!("CARGO_PKG_VERSION"));
const DONE: &str = r#"{"chat_id":"grp_1","has_background":true}"#;
/// The most that Blooio takes.
const MOST: usize = 10 * 1024 * 1024;

/// The shortest that each type can be told by, and its name.
const PICTURES: [(&str, &[u8]); 5] = [
    ("image/jpeg", b"\xff\xd8\xff\xe0"),
    ("image/png", b"\x89PNG\r\n\x1a\n"),
    ("image/gif", b"GIF89a"),
    ("image/webp", b"RIFF\x04\0\0\0WEBPVP8 "),
    ("image/heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"),
];

/// A home with this file.
fn home(name: &str, bytes: &[u8]) -> Home {
    let home = Home::new();
    std::fs::write(home.path().join(name), bytes).expect("a file");
    home
}

/// Sets the file as the background of a chat; what must be sent is compared whole.
#[track_caller]
fn uploaded(name: &str, media_type: &str, bytes: &[u8]) {
    let wire = Wire::serve(vec![wire::response("200 OK", DONE)]);
    let ran =
        home(name, bytes).blooio(["chats", "background", "set", "grp_1"]).arg(name).api(&wire.base).run();
    ran.is(0, "chat        grp_1\nbackground  yes\n", "");
    let requests = wire.requests();
    assert_eq!(requests.len(), 1);
    assert_eq!(requests[0].line, "PUT /v2/api/chats/grp_1/background HTTP/1.1");
    let escaped = name.replace('"', "%22");
    let wanted = multipart(&requests[0], "background", &escaped, media_type, bytes);
    // Not `assert_eq`: ten megabytes tell nobody anything.
    assert!(requests[0].body == wanted, "{name}: {} bytes", requests[0].body.len());
    assert_eq!(requests[0].header("content-length"), Some(wanted.len().to_string().as_str()));
}

/// Runs a command that must connect to nothing.
#[track_caller]
fn refused(home: &Home, arguments: &[&str], stderr: &str) {
    let wire = Wire::serve(vec![wire::nothing()]);
    home.blooio([]).args(arguments).api(&wire.base).run().is(2, "", stderr);
    assert_eq!(wire.requests(), []);
}

#[test]
fn a_picture_is_told_by_its_content() {
    for (media_type, bytes) in PICTURES {
        uploaded("picture.txt", media_type, bytes);
    }
}

#[test]
fn a_name_is_data() {
    for name in ["our \"team\"; the, best.png", "Grüße 👋.png", "a%22b.png", "-n.png"] {
        let name = if name.starts_with('-') { format!("./{name}") } else { name.to_owned() };
        let wire = Wire::serve(vec![wire::response("200 OK", DONE)]);
        let home = home(&name, PICTURES[1].1);
        let ran = home.blooio(["chats", "background", "set", "grp_1"]).arg(&name).api(&wire.base).run();
        assert_eq!(ran.code, 0, "{ran:?}");
        let requests = wire.requests();
        let last = name.rsplit('/').next().expect("a name").replace('"', "%22");
        assert_eq!(
            requests[0].body,
            multipart(&requests[0], "background", &last, PICTURES[1].0, PICTURES[1].1)
        );
    }
}

#[test]
fn what_is_no_picture_is_refused() {
    let avif: &[u8] = b"\0\0\0\x18ftypavif\0\0\0\0mif1avif";
    for bytes in
        [&b"no picture\n"[..], b"", b"%PDF-1.7", b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>", b"BM", avif]
    {
        refused(
            &home("a.png", bytes),
            &["groups", "icon", "set", "grp_1", "a.png"],
            "error: \"a.png\" is not a supported image\n\
             hint: use a JPEG, PNG, GIF, WebP or HEIC file; its content decides, not its name\n",
        );
    }
    let hint = "hint: use a JPEG or PNG file; its content decides, not its name\n";
    for (_, bytes) in &PICTURES[2..] {
        refused(
            &home("a.png", bytes),
            &["numbers", "card", "set", "+15559876543", "--photo", "a.png"],
            &format!("error: \"a.png\" is not a supported image\n{hint}"),
        );
    }
}

#[test]
fn ten_megabytes_are_taken_and_a_byte_more_is_not() {
    let mut bytes = PICTURES[0].1.to_vec();
    // Every byte there is, so that a body that is cut, or changed on its way, is another.
    bytes.extend((0..).map(|number: usize| (number % 251).to_le_bytes()[0]).take(MOST - bytes.len()));
    uploaded("large.jpg", PICTURES[0].0, &bytes);
    bytes.push(0);
    let home = home("large.jpg", &bytes);
    let stderr = "error: \"large.jpg\" is larger than 10 MB, the limit for images\n\
                  hint: make the image smaller\n";
    refused(&home, &["groups", "icon", "set", "grp_1", "large.jpg"], stderr);
    refused(&home, &["numbers", "card", "set", "+15559876543", "--photo", "large.jpg"], stderr);
    refused(&home, &["chats", "background", "set", "grp_1", "large.jpg", "--dry-run"], stderr);
}

#[test]
fn what_is_wrong_with_a_file_is_found_before_anything_is_asked() {
    let home = home("a.png", PICTURES[1].1);
    // Not even for a key.
    home.blooio(["groups", "icon", "set", "grp_1", "b.png"]).run().is(
        2,
        "",
        "error: \"b.png\" can't be read: No such file or directory (os error 2)\n",
    );
    std::fs::create_dir(home.path().join("folder")).expect("a folder");
    let stderr = "error: \"folder\" can't be read: Is a directory (os error 21)\n";
    refused(&home, &["groups", "icon", "set", "grp_1", "folder"], stderr);
    refused(&home, &["numbers", "card", "set", "+15559876543", "--photo", "folder"], stderr);
}

/// A dry run of an upload of `our "team".png`.
fn dry(home: &Home, base: &str, options: &[&str]) -> Ran {
    let run = home.blooio(["groups", "icon", "set", "grp_1", "our \"team\".png", "-n"]);
    run.args(options).env("BLOOIO_BASE_URL", base).run()
}

#[test]
fn an_upload_is_shown() {
    let home = home("our \"team\".png", PICTURES[1].1);
    let base = "https://blooio.test/v2/api";
    dry(&home, base, &[]).is(
        0,
        &format!(
            "curl -sS -X POST {base}/groups/grp_1/icon \\\n  -H \"Authorization: Bearer $BLOOIO_API_KEY\" \\\n  \
             -H 'Accept: application/json' \\\n  -H 'Accept-Encoding: identity' \\\n  -H 'User-Agent: {AGENT}' \\\n  \
             {}\n",
            r#"-F "icon=@\"our \\\"team\\\".png\";type=image/png""#
        ),
        "",
    );
    let mut ran = dry(&home, base, &["--json"]);
    let (before, boundary) = ran.stdout.split_once("boundary=blooio-").expect("a boundary");
    let (boundary, after) = boundary.split_at(32);
    assert!(boundary.bytes().all(|byte| byte.is_ascii_hexdigit()), "{boundary}");
    ran.stdout = format!("{before}boundary=B{after}");
    ran.is(
        0,
        &format!(
            concat!(
                r#"{{"method":"POST","url":"{}/groups/grp_1/icon","headers":{{"#,
                r#""Authorization":"Bearer $BLOOIO_API_KEY","Accept":"application/json","#,
                r#""Accept-Encoding":"identity","User-Agent":"{}","#,
                r#""Content-Type":"multipart/form-data; boundary=B"}},"#,
                r#""body":{{"icon":{{"file":"our \"team\".png","type":"image/png","bytes":8}}}}}}"#,
                "\n"
            ),
            base, AGENT
        ),
        "",
    );
}

#[test]
fn a_trace_does_not_show_the_bytes() {
    let wire = Wire::serve(vec![wire::response("200 OK", DONE)]);
    let home = home("a.png", PICTURES[1].1);
    let ran = home.blooio(["chats", "background", "set", "grp_1", "a.png", "-v", "-q"]).api(&wire.base).run();
    assert_eq!((ran.code, ran.stdout.as_str()), (0, ""));
    let sent: Vec<&str> = ran.stderr.lines().filter(|line| line.starts_with("> ")).collect();
    let boundary = wire.requests()[0].header("content-type").expect("a type").to_owned();
    assert_eq!(
        sent,
        [
            &format!("> PUT {}/chats/grp_1/background", wire_base(&ran)),
            "> Authorization: Bearer bl_…CRET",
            "> Accept: application/json",
            "> Accept-Encoding: identity",
            &format!("> User-Agent: {AGENT}"),
            &format!("> Content-Type: {boundary}"),
            r#"> {"background":{"file":"a.png","type":"image/png","bytes":8}}"#,
        ]
    );
}

/// The base URL that a trace names.
fn wire_base(ran: &Ran) -> String {
    let line = ran.stderr.lines().find(|line| line.starts_with("> PUT ")).expect("a request");
    line.trim_start_matches("> PUT ").split("/chats/").next().unwrap_or_default().to_owned()
}

#[cfg(unix)]
#[test]
fn curl_uploads_the_same() {
    if !Command::new("/bin/sh").args(["-c", "command -v curl >/dev/null"]).status().expect("sh").success() {
        return;
    }
    for name in ["a.png", "our \"team\"; the, best\\.png", "it's $HOME `id`.png", "Grüße 👋.png"] {
        let home = home(name, PICTURES[1].1);
        let wire = Wire::serve(vec![wire::response("200 OK", DONE)]);
        let run = home.blooio(["groups", "icon", "set", "grp_1", name, "-n", "--base-url", &wire.base]);
        let ran = run.run();
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
        let output = Command::new("/bin/sh")
            .args(["-c", &ran.stdout])
            .env_clear()
            .env("PATH", "/usr/bin:/bin")
            .env("BLOOIO_API_KEY", crate::harness::KEY)
            .current_dir(home.path())
            .output()
            .expect("sh runs");
        assert_eq!(String::from_utf8_lossy(&output.stdout), DONE, "{ran:?} {output:?}");
        let requests = wire.requests();
        let request = &requests[0];
        assert_eq!(request.line, "POST /v2/api/groups/grp_1/icon HTTP/1.1");
        assert_eq!(request.header("authorization"), Some(format!("Bearer {}", crate::harness::KEY).as_str()));
        // What curl makes of a name with quotes in it differs from version to version.
        let head = request.body.windows(4).position(|part| part == b"\r\n\r\n").expect("a part");
        let (head, body) = request.body.split_at(head);
        let head = String::from_utf8_lossy(head);
        assert!(
            head.contains("; name=\"icon\"; filename=\"") && head.ends_with("\r\nContent-Type: image/png"),
            "{head}"
        );
        let boundary = head.split("\r\n").next().expect("a boundary");
        assert_eq!(body, [b"\r\n\r\n", PICTURES[1].1, format!("\r\n{boundary}--\r\n").as_bytes()].concat());
    }
}

#[test]
fn the_sandbox_takes_what_the_program_lets_through() {
    let home = Home::new();
    let mut picture = b"\x89PNG\r\n\x1a\n".to_vec();
    picture.resize(10 * 1024 * 1024, 7);
    std::fs::write(home.path().join("a.png"), picture).expect("a picture");
    let ran = home
        .blooio(["--sandbox", "numbers", "card", "set", "+15550001111", "--first-name", "Ada"])
        .args(&["--photo", "a.png"])
        .run();
    ran.is(0, "number      +15550001111 (sandbox)\nfirst name  Ada\n", "");
    let ran =
        home.blooio(["--sandbox", "chats", "background", "set", "+15551234567", "a.png", "--json"]).run();
    assert!(ran.code == 0 && ran.stdout.contains("\"has_background\":true"), "{ran:?}");
}
