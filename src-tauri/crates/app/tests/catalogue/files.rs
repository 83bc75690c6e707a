//! The catalogue in files: it comes back exactly, and others' lists are taken in without losing anything.

use rungs_domain::catalogue_import::AreaFateKind;
use rungs_testkit::Sandbox;

use crate::scene::Scene;

#[test]
fn a_saved_catalogue_comes_back_exactly() {
    let scene = Scene::open();
    scene.set(0, "pricing", 5, "2026-01-10");
    scene.split("pricing", &["List prices", "Rebates"], "2026-10-01");
    scene.retire("tools", "2026-11-01");
    for name in ["areas.csv", "areas.yaml"] {
        let path = scene.workspace.folder().join(name);
        scene.workspace.catalogue_export(&path).unwrap();
        // Where it came from nothing changes.
        let file = scene.workspace.read_catalogue_file(&path).unwrap();
        let page = scene.workspace.catalogue_file_page(&file).unwrap();
        assert_eq!(
            (page.new, page.changed, page.refused),
            (0, 0, 0),
            "{name}: {:?}",
            page.fates
        );
        assert!(page.absent.is_empty());
        // In a new workspace it makes the same catalogue once what was there is out of the way.
        let other = Sandbox::new();
        for area in other.decision_areas().unwrap() {
            let gone = other.area_change(&area.code, &rungs_app::catalogue::AreaChange::Remove);
            assert!(gone.is_err(), "the shipped ladder names {}", area.code);
        }
        let file = other.read_catalogue_file(&path).unwrap();
        let done = other.catalogue_import(&file).unwrap().value;
        assert_eq!(
            (done.new, done.changed, done.refused),
            (2, 2, 0),
            "{name}: {:?}",
            done.fates
        );
        let again = other.folder().join(format!("again-{name}"));
        other.catalogue_export(&again).unwrap();
        let lines = |path| {
            let text = std::fs::read_to_string(path).unwrap();
            let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
            lines.sort();
            lines
        };
        assert_eq!(lines(path), lines(again), "{name}");
    }
}

#[test]
fn a_list_from_elsewhere_is_looked_at_before_it_is_saved() {
    let scene = Scene::open();
    let path = scene.workspace.put(
        "ours.csv",
        "\u{feff}Decision;Group;Reversible;Limits;Colour\r\n\
         Pricing and packaging;Market;one-way door;up to 500 EUR;red\r\n\
         \"Data\r\nretention\";Legal;yes;;\r\n\
         Nonsense;Legal;purple;;\r\n",
    );
    let before = scene.workspace.decision_areas().unwrap();
    let file = scene.workspace.read_catalogue_file(&path).unwrap();
    let page = scene.workspace.catalogue_file_page(&file).unwrap();
    assert_eq!(
        scene.workspace.decision_areas().unwrap(),
        before,
        "only looked at"
    );
    let fates: Vec<(u32, &str, AreaFateKind)> = page
        .fates
        .iter()
        .map(|fate| (fate.row, fate.name.as_str(), fate.fate))
        .collect();
    assert_eq!(
        fates,
        [
            (2, "Pricing and packaging", AreaFateKind::Changed),
            (3, "Data retention", AreaFateKind::New),
            (4, "Nonsense", AreaFateKind::Refused),
        ]
    );
    assert_eq!(page.absent.len(), before.len() - 1);
    assert!(page.columns.contains(&"“Colour” is left out.".to_owned()));
    let done = scene.workspace.catalogue_import(&file).unwrap().value;
    assert_eq!(done, page);
    assert_eq!(
        scene.workspace.decision_areas().unwrap().len(),
        before.len() + 1,
        "what the file leaves out stays"
    );
    scene.workspace.undo().unwrap();
    assert_eq!(scene.workspace.decision_areas().unwrap(), before);
}
