//! However a search is narrowed, it finds what looking through all notes one by one finds.

use rungs_app::evidence::{EvidenceDraft, EvidenceLine, EvidenceSearch};
use rungs_domain::evidence::{EvidenceKind, Sharing};
use rungs_testkit::{Sandbox, day};

use crate::{area, competency, note};

const KINDS: [EvidenceKind; 3] = [
    EvidenceKind::Win,
    EvidenceKind::Observation,
    EvidenceKind::Concern,
];

/// More notes than are asked for their links one by one.
const NOTES: i32 = 300;

#[test]
fn a_search_finds_the_same_as_looking_through_everything() {
    let sandbox = Sandbox::new();
    let ana = sandbox.hire("Ana Ruiz", "Product Manager", None);
    let bo = sandbox.hire("Bo Lind", "Product Manager", None);
    for n in 0..NOTES {
        let at = usize::try_from(n).unwrap();
        let draft = EvidenceDraft {
            on: Some(day("2026-11-24").plus_days(-(n * 7 % 90))),
            kind: KINDS[at % 3],
            sharing: if at.is_multiple_of(4) {
                Sharing::Shareable
            } else {
                Sharing::Private
            },
            links: match at % 5 {
                0 => vec![],
                1 => vec![area("pricing")],
                2 => vec![competency("delivery"), area("pricing")],
                _ => vec![competency("coaching")],
            },
            ..note(
                if at.is_multiple_of(7) { &bo } else { &ana },
                if at.is_multiple_of(6) {
                    "Talked with Léa"
                } else {
                    "Wrote a page"
                },
            )
        };
        sandbox.evidence_add(&draft).unwrap();
    }
    let found = |search: &EvidenceSearch| sandbox.evidence_search(search).unwrap();
    let all = found(&EvidenceSearch::default());
    assert_eq!(all.evidence.len(), 300);
    assert!(
        all.evidence
            .is_sorted_by(|a, b| (a.on, &a.id) >= (b.on, &b.id))
    );

    let mut narrowed = 0;
    for person in [None, Some(&ana), Some(&bo)] {
        for kind in [None, Some(EvidenceKind::Win)] {
            for sharing in [None, Some(Sharing::Shareable)] {
                for link in [None, Some(area("pricing")), Some(competency("delivery"))] {
                    for words in [None, Some("LEA talked"), Some("page"), Some("none of it")] {
                        for limit in [None, Some(5)] {
                            let search = EvidenceSearch {
                                person: person.cloned(),
                                words: words.map(str::to_owned),
                                kind,
                                sharing,
                                link: link.clone(),
                                limit,
                            };
                            let fits = |line: &&EvidenceLine| {
                                person.is_none_or(|person| line.person.id == *person)
                                    && kind.is_none_or(|kind| line.kind == kind)
                                    && sharing.is_none_or(|sharing| line.sharing == sharing)
                                    && link.as_ref().is_none_or(|link| {
                                        line.links.iter().any(|has| has.link == *link)
                                    })
                                    && match words {
                                        None => true,
                                        Some("page") => line.text == "Wrote a page",
                                        Some("LEA talked") => line.text == "Talked with Léa",
                                        Some(_) => false,
                                    }
                            };
                            let mut wanted: Vec<_> =
                                all.evidence.iter().filter(fits).cloned().collect();
                            let list = found(&search);
                            assert_eq!(list.found as usize, wanted.len(), "{search:?}");
                            wanted.truncate(limit.map_or(usize::MAX, |limit| limit as usize));
                            assert_eq!(list.evidence, wanted, "{search:?}");
                            narrowed += usize::from(wanted.len() < all.evidence.len());
                        }
                    }
                }
            }
        }
    }
    assert!(narrowed > 200, "the searches should narrow: {narrowed}");
}
