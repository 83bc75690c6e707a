//! The scale levels of delegation are read on.

use rungs_app::AppError;
use rungs_app::delegating::ScaleChoice;
use rungs_domain::delegation_scale::Scale;
use rungs_domain::error::{Refusal, RuleError};

use crate::args::ScaleArgs;
use crate::call::Call;
use crate::exit::Failure;
use crate::output::{Answer, paragraphs, table};

pub fn scale(call: &Call, args: &ScaleArgs) -> Result<Answer, Failure> {
    if let Some(name) = &args.name {
        let to = named_scale(name)?;
        let workspace = call.writing()?;
        // What becomes of what is agreed is told by the scale it was agreed on.
        let before = workspace.delegation_scale()?;
        workspace.delegation_scale_set(to)?;
        let page = workspace.delegation_scale()?;
        let chosen = before.others.iter().find(|other| other.scale == to);
        return call.answer(&page, || {
            paragraphs(&[
                format!("Levels are read on “{}” now.", page.name),
                chosen.map_or_else(String::new, |chosen| changes(&before.name, chosen)),
            ])
        });
    }
    let page = call.reading()?.delegation_scale()?;
    call.answer(&page, || {
        let steps: Vec<Vec<String>> = page
            .steps
            .iter()
            .map(|step| {
                let number = step.number.to_string();
                vec![number, step.word.clone(), step.meaning.clone()]
            })
            .collect();
        let others = page.others.iter().map(|other| {
            let named = format!("{} ({})", key(other.scale), other.name);
            format!("{named}\n{}", changes(&page.name, other))
        });
        let told: Vec<String> = [
            page.name.clone(),
            table(&["Step", "Word", "Meaning"], &steps, ""),
            "What the others would make of what is agreed today:".to_owned(),
        ]
        .into_iter()
        .chain(others)
        .collect();
        paragraphs(&told)
    })
}

/// How each step of one scale is read on another.
fn changes(from: &str, to: &ScaleChoice) -> String {
    let rows: Vec<Vec<String>> = to
        .changes
        .iter()
        .map(|change| {
            vec![
                change.from.clone(),
                change.to.clone(),
                change.cells.to_string(),
                change.remark.clone().unwrap_or_default(),
            ]
        })
        .collect();
    table(&[from, "Read as", "Agreements today", ""], &rows, "")
}

/// A scale by its key or its name, however cased, or by a word of either that no other scale has.
fn named_scale(text: &str) -> Result<Scale, Failure> {
    let wanted = text.trim().replace(['-', ' '], "_").to_lowercase();
    let exactly = Scale::ALL
        .into_iter()
        .find(|scale| key(*scale) == wanted || scale.name().eq_ignore_ascii_case(text.trim()));
    if let Some(scale) = exactly {
        return Ok(scale);
    }
    let has_word = |scale: &Scale| {
        let words = key(*scale).split('_').chain(scale.name().split([' ', ',']));
        words
            .into_iter()
            .any(|word| word.len() > 2 && word.eq_ignore_ascii_case(&wanted))
    };
    let meant: Vec<Scale> = Scale::ALL.into_iter().filter(has_word).collect();
    if let [scale] = meant.as_slice() {
        return Ok(*scale);
    }
    let named = |scale: &Scale| format!("{} ({})", key(*scale), scale.name());
    let keys: Vec<String> = Scale::ALL.map(key).map(str::to_owned).to_vec();
    let names: Vec<String> = Scale::ALL.iter().map(named).collect();
    let message = format!(
        "“{}” is no scale. Choose {}.",
        text.trim(),
        names.join(", ")
    );
    let refused = RuleError::new(Refusal::NotFound, message).at("scale");
    Err(AppError::from(refused.among(keys)).into())
}

const fn key(scale: Scale) -> &'static str {
    match scale {
        Scale::SevenLevels => "seven_levels",
        Scale::DecisionTree => "decision_tree",
        Scale::LadderOfLeadership => "ladder_of_leadership",
    }
}
