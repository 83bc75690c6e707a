//! Numbers typed for a level are those of the seven on every scale, so that a script means the same everywhere. Whoever reads another
//! scale on the screen is told what a number was read as.

use rungs_domain::delegation::DelegationLevel;
use rungs_domain::delegation_scale::Scale;

use crate::args::LevelWord;

/// The number, when the level was said as one.
pub fn typed(said: &LevelWord) -> Option<DelegationLevel> {
    match said {
        LevelWord::Level(level) => Some(*level),
        LevelWord::Word(_) => None,
    }
}

/// The answer, with a line for each number that is another one on the scale of the workspace.
pub fn with_readings(
    answer: String,
    scale: Scale,
    typed: impl IntoIterator<Item = DelegationLevel>,
) -> String {
    let mut lines = vec![answer];
    for level in typed {
        if let Some(line) = reading(scale, level)
            && !lines.contains(&line)
        {
            lines.push(line);
        }
    }
    lines.join("\n")
}

/// Nothing where the number is the same on both.
fn reading(scale: Scale, level: DelegationLevel) -> Option<String> {
    let number = level.value();
    if scale.number(level) == number {
        return None;
    }
    let read = format!(
        "The number {number} was read as {} of the seven levels, which is {} here.",
        level.name(),
        scale.numbered(level)
    );
    let meant = scale.steps().into_iter().find(|step| step.number == number);
    Some(match meant {
        Some(step) => format!(
            "{read} For {number} {} say the word: {}.",
            step.word, step.word
        ),
        None => read,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn level(n: u8) -> DelegationLevel {
        DelegationLevel::new(n).unwrap()
    }

    #[test]
    fn a_number_that_is_another_one_on_the_screen_is_told() {
        let tree = Scale::DecisionTree;
        for (scale, number, told) in [
            (
                tree,
                4,
                Some(
                    "The number 4 was read as Agree of the seven levels, which is 1 Root here. For 4 Leaf say the word: Leaf.",
                ),
            ),
            (
                tree,
                7,
                Some(
                    "The number 7 was read as Delegate of the seven levels, which is 4 Leaf here.",
                ),
            ),
            // Tell and Root are both the least free.
            (tree, 1, None),
            (Scale::SevenLevels, 4, None),
            (Scale::LadderOfLeadership, 4, None),
        ] {
            assert_eq!(reading(scale, level(number)).as_deref(), told, "{number}");
        }
        let answer = with_readings("Done.".into(), tree, [level(7), level(7), level(1)]);
        assert_eq!(answer.lines().count(), 2, "{answer}");
    }
}
