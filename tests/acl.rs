//! What the page may do: one window, our own commands, and nothing of the machine.
#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn json(path: &Path) -> Value {
    let text =
        fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Every file of a folder, each of which has to be JSON, so that no other format slips past here.
fn folder(name: &str) -> Vec<Value> {
    let mut files: Vec<PathBuf> = fs::read_dir(root().join("src-tauri").join(name))
        .unwrap_or_else(|error| panic!("src-tauri/{name}: {error}"))
        .map(|entry| entry.expect("a readable folder").path())
        .collect();
    files.sort();
    assert!(!files.is_empty(), "src-tauri/{name} is empty");
    files.iter().map(|file| json(file)).collect()
}

fn config() -> Value {
    json(&root().join("tauri.conf.json"))
}

fn strings(list: &Value) -> Vec<&str> {
    list.as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

/// The rules of the content security policy as (directive, sources).
fn policy() -> Vec<(String, Vec<String>)> {
    let config = config();
    let policy = &config["app"]["security"]["csp"];
    let words = |text: &str| {
        text.split_whitespace()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    match policy {
        Value::String(text) => text
            .split(';')
            .map(words)
            .filter(|rule| !rule.is_empty())
            .map(|rule| (rule[0].clone(), rule[1..].to_vec()))
            .collect(),
        Value::Object(rules) => rules
            .iter()
            .map(|(name, sources)| match sources {
                Value::String(text) => (name.clone(), words(text)),
                list => (
                    name.clone(),
                    strings(list).into_iter().map(str::to_owned).collect(),
                ),
            })
            .collect(),
        other => panic!("tauri.conf.json has no content security policy: {other}"),
    }
}

#[test]
fn the_page_may_load_nothing_that_did_not_ship_with_it() {
    let policy = policy();
    assert!(
        policy
            .iter()
            .any(|(name, sources)| name == "default-src" && sources == &["'self'"]),
        "what no other rule names has to come from the program itself: default-src 'self'"
    );
    for (directive, sources) in &policy {
        assert_ne!(
            directive, "frame-src",
            "with any frame-src every call to Rust hangs silently"
        );
        for source in sources {
            assert!(!source.contains("unsafe"), "{directive} allows {source}");
            // `ipc:` and its spelling on Windows are how the page reaches Rust, not a host.
            let inside = [
                "'self'",
                "'none'",
                "blob:",
                "data:",
                "ipc:",
                "http://ipc.localhost",
            ];
            assert!(
                inside.contains(&source.as_str()),
                "{directive} lets {source} in, which is outside the program"
            );
        }
        let runs_code = [
            "default-src",
            "script-src",
            "style-src",
            "connect-src",
            "worker-src",
        ];
        if runs_code.contains(&directive.as_str()) {
            let made_up = sources
                .iter()
                .any(|source| source == "blob:" || source == "data:");
            assert!(!made_up, "{directive} allows code made while the page runs");
        }
    }
}

#[test]
fn the_page_cannot_change_the_language_under_its_own_feet() {
    let config = config();
    let security = &config["app"]["security"];
    assert_eq!(security["freezePrototype"], true);
    assert!(
        security["dangerousDisableAssetCspModification"].as_bool() != Some(true)
            && !security["dangerousDisableAssetCspModification"].is_array(),
        "the policy has to reach the page as it is written"
    );
    assert_ne!(
        config["app"]["withGlobalTauri"], true,
        "the bridge is imported in ui/src/platform, not global"
    );
    assert_ne!(
        security["assetProtocol"]["enable"], true,
        "the page must not read files by path"
    );
    assert!(
        security["devCsp"].is_null(),
        "development has the rules the shipped page has"
    );
}

#[test]
fn one_capability_gives_the_main_window_its_commands_and_nothing_of_the_machine() {
    let capabilities = folder("capabilities");
    assert_eq!(capabilities.len(), 1, "one window, one capability");
    let capability = &capabilities[0];
    assert_eq!(strings(&capability["windows"]), ["main"]);
    assert!(capability["webviews"].is_null() && capability["remote"].is_null());
    for permission in capability["permissions"]
        .as_array()
        .expect("a list of permissions")
    {
        let name = permission
            .as_str()
            .expect("permissions are named, without a scope of paths");
        let outside = [
            "fs:",
            "shell:",
            "http:",
            "opener:",
            "dialog:",
            "process:",
            "os:",
            "clipboard",
            "updater:",
        ];
        let taken = outside.iter().find(|plugin| name.starts_with(**plugin));
        assert!(
            taken.is_none(),
            "{name} lets the page at the machine; ask Rust to do it"
        );
        assert!(
            ![
                "core:default",
                "core:webview:default",
                "core:app:default",
                "core:path:default"
            ]
            .contains(&name),
            "{name} is a bundle; name what the page uses"
        );
    }
    let config = config();
    let windows = config["app"]["windows"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    assert!(
        windows
            .iter()
            .all(|window| window["label"].as_str().unwrap_or("main") == "main")
    );
}

#[test]
fn the_page_may_call_exactly_the_commands_it_has_bindings_for() {
    let bindings =
        fs::read_to_string(root().join("ui/src/bindings.ts")).expect("ui/src/bindings.ts");
    let offered = commands_called(&bindings);
    assert!(
        !offered.is_empty(),
        "no command found in ui/src/bindings.ts; has its format changed?"
    );

    let granted: Vec<String> = folder("capabilities")
        .iter()
        .flat_map(|capability| {
            strings(&capability["permissions"])
                .into_iter()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .collect();
    let mut allowed = BTreeSet::new();
    for file in folder("permissions") {
        for permission in file["permission"].as_array().into_iter().flatten() {
            let name = permission["identifier"]
                .as_str()
                .expect("a permission has an identifier");
            assert!(
                granted.iter().any(|one| one == name),
                "the permission {name} is given to no window"
            );
            allowed.extend(
                strings(&permission["commands"]["allow"])
                    .into_iter()
                    .map(str::to_owned),
            );
        }
    }
    let missing: Vec<_> = offered.difference(&allowed).collect();
    assert!(
        missing.is_empty(),
        "the window would refuse these: allow them in src-tauri/permissions: {missing:?}"
    );
    let left_over: Vec<_> = allowed.difference(&offered).collect();
    assert!(
        left_over.is_empty(),
        "allowed in src-tauri/permissions but no such command: {left_over:?}"
    );
}

/// The names in `__TAURI_INVOKE<…>("name", …)`.
fn commands_called(bindings: &str) -> BTreeSet<String> {
    let calls = bindings
        .split("__TAURI_INVOKE")
        .skip(1)
        .filter(|call| call.starts_with(['(', '<']));
    let name = |call: &str| {
        call.split("(\"").skip(1).find_map(|rest| {
            let (name, after) = rest.split_once('"')?;
            let is_name = name
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
            (is_name && after.starts_with([')', ','])).then(|| name.to_owned())
        })
    };
    calls.filter_map(name).collect()
}
