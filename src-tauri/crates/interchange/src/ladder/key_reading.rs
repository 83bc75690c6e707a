//! The keys of YAML and JSON and the depths of names, as they are shown for correcting.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::choices::LadderChoices;
use super::depths::{Depth, depth_key};
use super::outline::Node;
use super::part::FilePart;
use super::sheet_reading::shortened;
use super::vocabulary::part_of;

/// A key of YAML or JSON, or a depth of names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct KeyReading {
    pub key: String,
    /// What is called so, shortened.
    pub text: String,
    /// How often it occurs.
    pub count: u32,
    /// None when it was not understood.
    pub part: Option<FilePart>,
}

/// Keys shown; no file that holds a ladder has as many different ones.
const MOST_KEYS: usize = 400;

pub(super) fn of_depth(at: usize, depth: &Depth) -> KeyReading {
    let names: Vec<&str> = depth.names.iter().take(6).map(String::as_str).collect();
    KeyReading {
        key: depth_key(at),
        text: shortened(&names.join(", ")),
        count: u32::try_from(depth.names.len()).unwrap_or(u32::MAX),
        part: depth.part,
    }
}

/// Every key that is a word for a part or was chosen to be one, once, with how often it occurs.
pub(super) fn add_keys(root: &Node, choices: &LadderChoices, list: &mut Vec<KeyReading>) {
    for (_, key, kid) in &root.kids {
        if let Some(part) = choices.key(key).or_else(|| part_of(key)) {
            if let Some(known) = list.iter_mut().find(|k| k.key == *key) {
                known.count = known.count.saturating_add(1);
            } else if list.len() < MOST_KEYS {
                list.push(KeyReading {
                    key: key.clone(),
                    text: shortened(kid.texts.first().map_or("", |t| t.text.as_str())),
                    count: 1,
                    part: Some(part),
                });
            }
        }
        add_keys(kid, choices, list);
    }
    for item in &root.items {
        add_keys(item, choices, list);
    }
}
