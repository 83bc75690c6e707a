//! What the operating system must bring: a compiler, the web view, and for tests a screen without
//! a monitor. Installed where that needs no password, otherwise named.

use crate::process::{Outcome, answer, run, succeeds};

/// For building and opening the window.
const TO_RUN: &[&str] = &[
    "build-essential",
    "pkg-config",
    "libwebkit2gtk-4.1-dev",
    "librsvg2-dev",
    // Names in scripts that the fonts inside the program do not have.
    "fonts-noto-core",
    "fonts-noto-cjk",
];

/// For driving the window and reading printed pages back.
const TO_TEST: &[&str] = &[
    "webkit2gtk-driver",
    "xvfb",
    "xauth",
    "poppler-utils",
    // Reads printed files by their parts, for the checker in crates/print/tests/pdf_ua.
    "python3-pikepdf",
    "xdotool",
    "dbus-x11",
    "dbus-daemon",
];

/// What the coming command is going to do.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    Run,
    Test,
}

/// Makes sure the system can do what is asked, or says what to do first.
pub fn prepare(purpose: Purpose) -> Outcome {
    if cfg!(target_os = "linux") {
        linux(purpose)
    } else if cfg!(target_os = "macos") {
        macos()
    } else {
        windows()
    }
}

fn linux(purpose: Purpose) -> Outcome {
    if !succeeds("apt-get", &["--version"]) {
        return without_apt();
    }
    let mut wanted = TO_RUN.to_vec();
    if purpose == Purpose::Test {
        wanted.extend(TO_TEST);
    }
    let missing: Vec<&str> = wanted
        .into_iter()
        .filter(|package| !installed(package))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Missing system packages: {}", missing.join(" "));
    let by_hand = format!(
        "sudo apt-get update && sudo apt-get install -y {}",
        missing.join(" ")
    );
    let before: &[&str] = if answer("id", &["-u"]).as_deref() == Some("0") {
        &[]
    } else if succeeds("sudo", &["-n", "true"]) {
        &["sudo", "-n"]
    } else {
        return Err(format!(
            "these need your password; run this line, then try again:\n\n  {by_hand}\n"
        ));
    };
    let quiet = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"];
    let update = [before, &quiet, &["update"]].concat();
    let install = [
        before,
        &quiet,
        &["install", "-y", "--no-install-recommends"],
        &missing,
    ]
    .concat();
    for line in [update, install] {
        if let [name, arguments @ ..] = line.as_slice() {
            run(name, arguments).map_err(|error| format!("{error}\nBy hand:\n\n  {by_hand}\n"))?;
        }
    }
    Ok(())
}

fn installed(package: &str) -> bool {
    let question = ["-W", "-f=${db:Status-Status}", package];
    answer("dpkg-query", &question).as_deref() == Some("installed")
}

fn without_apt() -> Outcome {
    let missing: Vec<&str> = ["webkit2gtk-4.1", "librsvg-2.0"]
        .into_iter()
        .filter(|library| !succeeds("pkg-config", &["--exists", library]))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    Err(format!(
        "no apt-get here, and pkg-config does not find {}. Install a C compiler, pkg-config and the \
         development files of WebKitGTK 4.1 and librsvg with your system's package tool, then try again.",
        missing.join(" and ")
    ))
}

fn macos() -> Outcome {
    if succeeds("xcode-select", &["-p"]) {
        return Ok(());
    }
    Err(
        "Apple's command line tools are missing. Run `xcode-select --install`, then try again."
            .into(),
    )
}

fn windows() -> Outcome {
    // Rust itself would not have built this program without the Visual C++ tools; OpenSSL, which is
    // inside SQLCipher, wants two programs more.
    let missing: Vec<&str> = [("perl", "--version"), ("nasm", "-v")]
        .into_iter()
        .filter(|(name, version)| !succeeds(name, &[version]))
        .map(|(name, _)| name)
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    Err(format!(
        "{} is missing. Run `winget install StrawberryPerl.StrawberryPerl NASM.NASM`, open a new terminal, \
         then try again. Windows 10 also needs Microsoft's WebView2 runtime; Windows 11 has it.",
        missing.join(" and ")
    ))
}
