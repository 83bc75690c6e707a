//! Axe, the accessibility checker, run inside the real window.

use std::fmt::Write;
use std::path::Path;

use serde::Deserialize;

use super::failure::{Failure, Outcome};
use super::window::{Theme, Window};

/// What WCAG 2.2 AA asks for and a program can see, plus axe's own good practice.
const SCRIPT: &str = r#"
const [done] = arguments;
axe.run(document, {
  resultTypes: ["violations"],
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
}).then(({ violations }) => done({ violations }), (error) => done({ error: String(error?.stack ?? error) }));
"#;

/// What axe does not see: a column so narrow that words of usual length break.
const BROKEN_WORDS: &str = include_str!("broken_words.js");

#[derive(Deserialize)]
#[serde(untagged)]
enum Answer {
    Result { violations: Vec<Violation> },
    Broken { error: String },
}

#[derive(Deserialize)]
struct Violation {
    id: String,
    help: String,
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Node {
    html: String,
    failure_summary: Option<String>,
}

/// Fails with every violation on the screen that is open, in light and in dark, and with words that have no room; `screen` says which
/// screen that is.
pub async fn both_themes(window: &Window, screen: &str) -> Outcome {
    no_broken_word(window, screen).await?;
    for theme in [Theme::Light, Theme::Dark] {
        window.theme(theme).await?;
        no_violation(window, &format!("{screen} ({theme:?})")).await?;
    }
    Ok(())
}

async fn no_broken_word(window: &Window, screen: &str) -> Outcome {
    let answer = window.run(BROKEN_WORDS, vec![]).await?;
    let broken: Vec<String> = serde_json::from_value(answer)?;
    if broken.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!(
        "{screen} breaks words for want of room:\n  {}",
        broken.join("\n  ")
    )))
}

async fn no_violation(window: &Window, screen: &str) -> Outcome {
    load(window).await?;
    let answer: Answer = serde_json::from_value(window.run_async(SCRIPT).await?)?;
    let violations = match answer {
        Answer::Result { violations } => violations,
        Answer::Broken { error } => {
            return Err(Failure::new(format!("axe stopped on {screen}: {error}")));
        }
    };
    if violations.is_empty() {
        return Ok(());
    }
    let mut text = format!(
        "{screen} has {} accessibility violations:",
        violations.len()
    );
    for violation in &violations {
        let _ = write!(text, "\n\n{}: {}", violation.id, violation.help);
        for node in violation.nodes.iter().take(5) {
            let why = node
                .failure_summary
                .as_deref()
                .unwrap_or_default()
                .replace('\n', "\n    ");
            let _ = write!(text, "\n  {}\n    {why}", node.html);
        }
        if violation.nodes.len() > 5 {
            let _ = write!(text, "\n  and {} more places", violation.nodes.len() - 5);
        }
    }
    Err(Failure::new(text))
}

/// Axe stays in the page until it is loaded anew.
async fn load(window: &Window) -> Outcome {
    if window.run("return typeof axe === 'object'", vec![]).await? == true {
        return Ok(());
    }
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("node_modules/axe-core/axe.min.js");
    let source = std::fs::read_to_string(&file).map_err(|error| {
        Failure::new(format!("{}: {error}; `npm ci` brings it", file.display()))
    })?;
    window.run(&source, vec![]).await?;
    match window.run("return typeof axe", vec![]).await? {
        kind if kind == "object" => Ok(()),
        kind => Err(Failure::new(format!("axe was loaded, but `axe` is {kind}"))),
    }
}
