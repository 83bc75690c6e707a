//! The shipped ladder as the one that counts.

use rungs_domain::ladder::Ladder;

pub fn shipped() -> Ladder {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../app/data/product-ladder.yaml"
    );
    let bytes = std::fs::read(path).unwrap();
    rungs_interchange::ladder_file::read(&bytes, "product-ladder.yaml").unwrap()
}

pub fn decision_areas() -> Vec<rungs_domain::decision_area::DecisionArea> {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../app/data/decision-areas.yaml"
    );
    let bytes = std::fs::read(path).unwrap();
    rungs_interchange::ladder_file::read_decision_areas(&bytes, "decision-areas.yaml").unwrap()
}
