//! The published schema takes what we write and refuses what we refuse. Run with `RUNGS_WRITE_SCHEMA=1` to publish it anew.

#![expect(
    clippy::unwrap_used,
    reason = "in a test a panic with its place is the report"
)]

use boon::{Compiler, Schemas};
use rungs_interchange::ladder_file;
use rungs_interchange::ladder_schema::ladder_schema;
use serde_json::{Value, json};

fn shipped(name: &str) -> Value {
    let path = format!("{}/../app/data/{name}.yaml", env!("CARGO_MANIFEST_DIR"));
    let ladder = ladder_file::read(&std::fs::read(path).unwrap(), name).unwrap();
    serde_json::from_str(&ladder_file::write_json(&ladder).unwrap()).unwrap()
}

fn is_valid(value: &Value) -> bool {
    let mut schemas = Schemas::new();
    let mut compiler = Compiler::new();
    compiler
        .add_resource("ladder.schema.json", ladder_schema())
        .unwrap();
    let schema = compiler
        .compile("ladder.schema.json", &mut schemas)
        .unwrap();
    schemas.validate(value, schema).is_ok()
}

#[test]
fn the_schema_is_published() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/schema/ladder.schema.json");
    let text = serde_json::to_string_pretty(&ladder_schema()).unwrap() + "\n";
    if std::env::var_os("RUNGS_WRITE_SCHEMA").is_some() {
        std::fs::create_dir_all(concat!(env!("CARGO_MANIFEST_DIR"), "/schema")).unwrap();
        std::fs::write(path, &text).unwrap();
    }
    let published = std::fs::read_to_string(path)
        .unwrap_or_default()
        .replace("\r\n", "\n");
    assert_eq!(
        published, text,
        "run with RUNGS_WRITE_SCHEMA=1 and commit the file"
    );
}

#[test]
fn the_shipped_ladders_fit_the_schema() {
    for name in ["product-ladder", "starter-ladder"] {
        assert!(is_valid(&shipped(name)), "{name}");
    }
}

/// Each is refused by our reading, too.
#[test]
fn wrong_ladders_do_not_fit_the_schema() {
    type Spoil = fn(&mut Value);
    let spoilt: [(&str, Spoil); 8] = [
        ("no levels", |l| {
            l.as_object_mut().unwrap().remove("levels");
        }),
        ("a misspelt field", |l| {
            l["levels"][0]["graed"] = json!(1);
        }),
        ("a level without a name", |l| {
            l["levels"][0].as_object_mut().unwrap().remove("name");
        }),
        ("a grade in words", |l| {
            l["levels"][0]["grade"] = json!("one");
        }),
        ("a rating of 6", |l| {
            let expectations = l["levels"][0]["expectations"].as_object_mut().unwrap();
            expectations.values_mut().next().unwrap()["proficiency"] = json!(6);
        }),
        ("a delegation level of 0", |l| {
            l["levels"][0]["delegation"]["pricing"] = json!(0);
        }),
        ("a weight of 0", |l| {
            l["competencies"][0]["weight"] = json!(0);
        }),
        ("behaviours that are no list", |l| {
            let expectations = l["levels"][0]["expectations"].as_object_mut().unwrap();
            expectations.values_mut().next().unwrap()["behaviours"] = json!("Talks to customers");
        }),
    ];
    for (what, spoil) in spoilt {
        let mut ladder = shipped("product-ladder");
        spoil(&mut ladder);
        assert!(!is_valid(&ladder), "{what}");
        assert!(
            ladder_file::read(ladder.to_string().as_bytes(), "x.json").is_err(),
            "{what}"
        );
    }
}
