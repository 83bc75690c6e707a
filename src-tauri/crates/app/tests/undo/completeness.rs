//! The list of deeds is the list of use cases: whoever adds a write is told to add it here.

use std::collections::BTreeSet;
use std::path::Path;

use crate::deed::What;

/// Writes that are no deeds: going back and on are steps of their own, and an erasure is for good.
const NO_DEEDS: [&str; 3] = ["undo", "redo", "erase"];

#[test]
fn every_write_of_the_workspace_is_among_the_deeds() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut writes = BTreeSet::new();
    gather(&source, &mut writes);
    let known: BTreeSet<String> = What::ALL
        .iter()
        .map(|what| what.use_case())
        .chain(NO_DEEDS)
        .map(str::to_owned)
        .collect();
    assert_eq!(
        writes, known,
        "left: public writes found in the source; right: those undo is proven for"
    );
}

/// The names of public functions that give an `OpOutput`.
fn gather(folder: &Path, writes: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(&path, writes);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            for function in text.split("\n    pub fn ").skip(1) {
                let signature = function.split('{').next().unwrap_or_default();
                if signature.contains("-> Result<OpOutput<") {
                    let name: String = function
                        .chars()
                        .take_while(|c| c.is_alphanumeric() || *c == '_')
                        .collect();
                    writes.insert(name);
                }
            }
        }
    }
}
