//! The JSON Schema of our own ladder files, derived from the very types they are read into. It is published beside this crate
//! as `schema/ladder.schema.json` and holds for YAML and JSON alike.

use rungs_domain::ladder::Ladder;
use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

/// The schema as it is published (draft 2020-12).
#[must_use]
pub fn ladder_schema() -> Value {
    let schema = SchemaSettings::draft2020_12()
        .into_generator()
        .into_root_schema_for::<Ladder>();
    let mut head = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Rungs ladder",
    });
    if let (Value::Object(head), Value::Object(fields)) = (&mut head, schema.to_value()) {
        for (key, value) in fields {
            head.entry(key).or_insert(value);
        }
    }
    head
}
