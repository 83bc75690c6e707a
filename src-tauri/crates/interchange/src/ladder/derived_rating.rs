//! What a level is expected to reach where the file gives words and no rating.

use std::collections::BTreeMap;

use super::placing::Placed;

/// Which rating a grade has when the file says none: the grades of the ladder in order, spread evenly over 1 to 5.
pub(super) struct Shares {
    grades: Vec<u8>,
}

impl Shares {
    pub fn of(placed: &[Placed]) -> Self {
        let mut grades: Vec<u8> = placed.iter().map(|p| p.grade).collect();
        grades.sort_unstable();
        grades.dedup();
        Self { grades }
    }

    pub fn rating(&self, grade: u8) -> u8 {
        let steps = self.grades.len().saturating_sub(1);
        let at = self.grades.iter().position(|g| *g == grade).unwrap_or(0);
        if steps == 0 {
            return 3;
        }
        // Rounded half up in whole numbers: 1 for the lowest, 5 for the highest.
        u8::try_from(1 + (at * 4 * 2 + steps) / (steps * 2)).unwrap_or(5)
    }

    pub fn words(&self) -> String {
        let mut by_rating: BTreeMap<u8, Vec<String>> = BTreeMap::new();
        for grade in &self.grades {
            by_rating
                .entry(self.rating(*grade))
                .or_default()
                .push(grade.to_string());
        }
        let parts: Vec<String> = by_rating
            .iter()
            .map(|(rating, grades)| {
                let word = if grades.len() == 1 { "grade" } else { "grades" };
                format!("{rating} at {word} {}", grades.join(", "))
            })
            .collect();
        parts.join("; ")
    }
}
