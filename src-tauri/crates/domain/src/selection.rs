//! Picks the product organisation out of a whole company: by title, and by reporting line where a title leaves it open.
//!
//! * A title that is a product job for certain is in; a job in another field is out.
//! * A title read as a level but used of other jobs too (“Product Owner”, “PM”) is in when somebody on the ladder stands anywhere
//!   above; it is out when the nearest manager with a clear title leads another field; with only the head of the company above,
//!   or no manager known, the title counts.
//! * A title that says nothing (“Lead”) takes the side of the nearest manager whose title is clear, or is in when somebody on the
//!   ladder reports there.

use std::collections::HashSet;

use crate::title::{Belonging, TitleReading};

/// Somebody who may belong to the product organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate<'a> {
    pub name: &'a str,
    pub reading: &'a TitleReading,
    /// Where the manager stands among the candidates.
    pub manager: Option<usize>,
    pub standing: Standing,
}

/// What the workspace says already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Standing {
    #[default]
    NotPlaced,
    /// Placed on a level.
    OnLadder,
    /// Confirmed to be off the ladder.
    OffLadder,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    pub fate: Chosen,
    /// A whole sentence.
    pub reason: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Chosen {
    In,
    Out,
}

/// Which candidates belong to product management, one answer each, in order.
#[must_use]
pub fn select_product(candidates: &[Candidate<'_>]) -> Vec<Choice> {
    let mut choices: Vec<Option<Choice>> = candidates.iter().map(certain).collect();
    let mut on_ladder: Vec<bool> = candidates.iter().map(is_product).collect();
    let doubtful: Vec<usize> = (0..candidates.len())
        .filter(|at| {
            choices.get(*at).is_some_and(Option::is_none)
                && candidates
                    .get(*at)
                    .is_some_and(|c| c.reading.proposal.level().is_some())
        })
        .collect();
    // Each one found to be in can settle others below, whatever the order of the rows, so go on until nothing changes.
    let mut settled = false;
    while !settled {
        settled = true;
        for at in doubtful
            .iter()
            .copied()
            .filter(|at| {
                choices
                    .get(*at)
                    .and_then(Option::as_ref)
                    .is_none_or(|c| c.fate == Chosen::Out)
            })
            .collect::<Vec<_>>()
        {
            let choice = by_line(candidates, &on_ladder, at);
            if choice.fate == Chosen::In {
                settled = false;
                set(&mut on_ladder, at, true);
            }
            set(&mut choices, at, Some(choice));
        }
    }
    let mut led_by: Vec<Option<usize>> = vec![None; candidates.len()];
    for (at, manager) in candidates
        .iter()
        .enumerate()
        .filter_map(|(at, c)| c.manager.map(|manager| (at, manager)))
    {
        if on_ladder.get(at) == Some(&true)
            && let Some(report) = led_by.get_mut(manager)
        {
            report.get_or_insert(at);
        }
    }
    for at in 0..candidates.len() {
        if choices.get(at).is_some_and(Option::is_none) {
            let report = led_by.get(at).copied().flatten();
            let choice = by_nearest(candidates, &on_ladder, at, report);
            set(&mut choices, at, Some(choice));
        }
    }
    choices.into_iter().flatten().collect()
}

/// Whether nobody on the ladder stands above; `None` for a line that goes in a circle.
#[must_use]
pub fn at_top_of_product_line(candidates: &[Candidate<'_>], at: usize) -> Option<bool> {
    let mut line = Line::above(candidates, at);
    let product_above = line
        .by_ref()
        .any(|above| candidates.get(above).is_some_and(counts_as_product_leader));
    if product_above {
        Some(false)
    } else {
        (!line.circular).then_some(true)
    }
}

fn counts_as_product_leader(candidate: &Candidate<'_>) -> bool {
    is_product(candidate)
        || (candidate.reading.proposal.level().is_some()
            && candidate.standing != Standing::OffLadder)
}

fn is_product(candidate: &Candidate<'_>) -> bool {
    candidate.standing == Standing::OnLadder || candidate.reading.belonging == Belonging::Product
}

fn certain(candidate: &Candidate<'_>) -> Option<Choice> {
    let reading = candidate.reading;
    if reading.belonging == Belonging::Product {
        return Some(Choice {
            fate: Chosen::In,
            reason: reading.reason.clone(),
        });
    }
    if candidate.standing == Standing::OnLadder {
        return Some(Choice {
            fate: Chosen::In,
            reason: format!("Stands on the ladder already. {}", reading.reason),
        });
    }
    match reading.belonging {
        Belonging::Other | Belonging::WholeCompany => Some(Choice {
            fate: Chosen::Out,
            reason: reading.reason.clone(),
        }),
        Belonging::Unsaid => Some(Choice {
            fate: Chosen::Out,
            reason: "Without a title nobody can be found to be in product management.".into(),
        }),
        Belonging::Product | Belonging::Perhaps => None,
    }
}

fn by_line(candidates: &[Candidate<'_>], on_ladder: &[bool], at: usize) -> Choice {
    let reason = title_reason(candidates, at);
    if let Some(leader) =
        Line::above(candidates, at).find(|above| on_ladder.get(*above) == Some(&true))
    {
        return Choice {
            fate: Chosen::In,
            reason: format!(
                "{reason} {}, above, is on the ladder, so this counts as product management.",
                name(candidates, leader)
            ),
        };
    }
    let other = Line::above(candidates, at).find_map(|above| {
        candidates
            .get(above)
            .filter(|c| {
                matches!(
                    c.reading.belonging,
                    Belonging::Other | Belonging::WholeCompany
                )
            })
            .map(|c| (above, c.reading.belonging))
    });
    match other {
        Some((leader, Belonging::Other)) => Choice {
            fate: Chosen::Out,
            reason: format!(
                "{reason} It may be another job, and {}, above, is not in product management.",
                name(candidates, leader)
            ),
        },
        _ => Choice {
            fate: Chosen::In,
            reason: format!("{reason} The reporting line does not speak against it."),
        },
    }
}

fn by_nearest(
    candidates: &[Candidate<'_>],
    on_ladder: &[bool],
    at: usize,
    report: Option<usize>,
) -> Choice {
    let reason = title_reason(candidates, at);
    let nearest = Line::above(candidates, at).find(|above| {
        on_ladder.get(*above) == Some(&true)
            || candidates.get(*above).is_some_and(|c| {
                matches!(
                    c.reading.belonging,
                    Belonging::Other | Belonging::WholeCompany
                )
            })
    });
    if let Some(leader) = nearest.filter(|above| on_ladder.get(*above) == Some(&true)) {
        return Choice {
            fate: Chosen::In,
            reason: format!(
                "{reason} {}, above, is on the ladder, so this counts as product management.",
                name(candidates, leader)
            ),
        };
    }
    if let Some(report) = report {
        return Choice {
            fate: Chosen::In,
            reason: format!(
                "{reason} {}, who reports here, is on the ladder, so this counts as product management.",
                name(candidates, report)
            ),
        };
    }
    Choice {
        fate: Chosen::Out,
        reason: format!("{reason} Nobody on the ladder is close by in the reporting line."),
    }
}

fn title_reason<'a>(candidates: &[Candidate<'a>], at: usize) -> &'a str {
    candidates
        .get(at)
        .map_or("", |candidate| candidate.reading.reason.as_str())
}

fn name<'a>(candidates: &[Candidate<'a>], at: usize) -> &'a str {
    candidates.get(at).map_or("", |candidate| candidate.name)
}

fn set<T>(places: &mut [T], at: usize, value: T) {
    if let Some(place) = places.get_mut(at) {
        *place = value;
    }
}

/// The managers above somebody, nearest first; ends where the line bites its tail.
struct Line<'c, 'a> {
    candidates: &'c [Candidate<'a>],
    at: usize,
    seen: HashSet<usize>,
    circular: bool,
}

impl<'c, 'a> Line<'c, 'a> {
    fn above(candidates: &'c [Candidate<'a>], at: usize) -> Self {
        Self {
            candidates,
            at,
            seen: HashSet::from([at]),
            circular: false,
        }
    }
}

impl Iterator for Line<'_, '_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        let above = self.candidates.get(self.at)?.manager?;
        if !self.seen.insert(above) {
            self.circular = true;
            return None;
        }
        self.at = above;
        Some(above)
    }
}

#[cfg(test)]
#[path = "selection_tests.rs"]
mod tests;
