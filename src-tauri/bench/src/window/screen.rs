//! A screen without a monitor whose pixels lie in a file, a message bus, and an empty home, gone with their owner.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::os::unix::fs::{FileExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use tempfile::TempDir;

use crate::Outcome;

/// Just the size of the window, which without a window manager lies at the corner.
const WIDTH: usize = 1280;
const HEIGHT: usize = 800;
const BYTES_PER_PIXEL: usize = 4;

/// No line of text is less high than this many rows of pixels.
const ROWS_BETWEEN_LOOKS: usize = 4;

const PATIENCE: Duration = Duration::from_secs(10);

pub struct Screen {
    _bus: Running,
    _server: Running,
    pixels: File,
    environment: Vec<(String, String)>,
    // Last, when nobody uses it any more.
    home: TempDir,
}

impl Screen {
    pub fn start() -> Outcome<Self> {
        let home = tempfile::Builder::new().prefix("rungs-bench-").tempdir()?;
        for room in ["run", "screen", ".local/share", ".config", ".cache"] {
            fs::create_dir_all(home.path().join(room))?;
        }
        // The desktop's libraries refuse a runtime folder others can read.
        fs::set_permissions(home.path().join("run"), fs::Permissions::from_mode(0o700))?;

        let size = format!("{WIDTH}x{HEIGHT}x24");
        let mut server = Command::new("Xvfb");
        server
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                &size,
                "-nolisten",
                "tcp",
                "-fbdir",
            ])
            .arg(home.path().join("screen"));
        let (server, number) = Running::start_and_read("Xvfb", &mut server)?;
        let pixels = File::open(home.path().join("screen/Xvfb_screen0"))?;

        let mut environment = environment(home.path());
        environment.push(("DISPLAY".into(), format!(":{number}")));
        let mut bus = Command::new("dbus-daemon");
        bus.args(["--session", "--nofork", "--nopidfile", "--print-address=1"])
            .env_clear()
            .envs(environment.clone());
        let (bus, address) = Running::start_and_read("dbus-daemon", &mut bus)?;
        environment.push(("DBUS_SESSION_BUS_ADDRESS".into(), address));
        Ok(Self {
            _bus: bus,
            _server: server,
            pixels,
            environment,
            home,
        })
    }

    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// A program that will show itself here and know of nothing else.
    pub fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        command
            .current_dir(self.home())
            .env_clear()
            .envs(self.environment.clone())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        command
    }

    /// Every fourth row of pixels as they are now.
    pub fn look(&self, into: &mut Vec<u8>) -> Outcome {
        let row = WIDTH * BYTES_PER_PIXEL;
        // The file ends with the pixels; before them stands what describes them.
        let head = usize::try_from(self.pixels.metadata()?.len())?
            .checked_sub(HEIGHT * row)
            .ok_or("the screen is smaller than it was asked to be")?;
        let rows = HEIGHT / ROWS_BETWEEN_LOOKS;
        into.resize(rows * row, 0);
        for (at, seen) in into.chunks_exact_mut(row).enumerate() {
            let offset = head + at * ROWS_BETWEEN_LOOKS * row;
            self.pixels.read_exact_at(seen, u64::try_from(offset)?)?;
        }
        Ok(())
    }

    /// Whether a window with this in its title can be seen.
    pub fn shows(&self, title: &str) -> Outcome<bool> {
        let mut search = self.command(&PathBuf::from("xdotool"));
        search
            .args(["search", "--onlyvisible", "--name", title])
            .stdout(Stdio::piped());
        let output = search
            .output()
            .map_err(|error| format!("xdotool does not start: {error}"))?;
        Ok(!output.stdout.is_empty())
    }
}

/// As a person's session would have it, but with a home of its own.
fn environment(home: &Path) -> Vec<(String, String)> {
    let inside = |room: &str| home.join(room).to_string_lossy().into_owned();
    let mut environment: Vec<(String, String)> = [
        ("HOME", inside("")),
        ("XDG_DATA_HOME", inside(".local/share")),
        ("XDG_CONFIG_HOME", inside(".config")),
        ("XDG_CACHE_HOME", inside(".cache")),
        ("XDG_RUNTIME_DIR", inside("run")),
        ("TZ", "UTC".into()),
        ("LANG", "C.UTF-8".into()),
        ("GDK_BACKEND", "x11".into()),
        ("GSETTINGS_BACKEND", "memory".into()),
        ("NO_AT_BRIDGE", "1".into()),
        // Scroll bars that fade go on changing pixels for seconds after everything is there.
        ("GTK_OVERLAY_SCROLLING", "0".into()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .into();
    // Some versions of WebKitGTK need a switch to paint without a graphics card.
    let kept = |name: &str| name == "PATH" || name.starts_with("WEBKIT_");
    environment.extend(std::env::vars().filter(|(name, _)| kept(name)));
    environment
}

/// A process that does not outlive its owner.
struct Running(Child);

impl Running {
    /// Starts a program whose first line says where it can be reached.
    fn start_and_read(name: &str, command: &mut Command) -> Outcome<(Self, String)> {
        let child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| {
                format!("{name} does not start ({error}); `cargo xtask bench` installs it")
            })?;
        let mut running = Self(child);
        let (send, receive) = mpsc::channel();
        if let Some(output) = running.0.stdout.take() {
            // Reads on after the first line, so that the program never waits for a reader.
            thread::spawn(move || {
                for line in BufReader::new(output).lines().map_while(Result::ok) {
                    let _ = send.send(line);
                }
            });
        }
        let line = receive
            .recv_timeout(PATIENCE)
            .map_err(|_| format!("{name} did not say where it can be reached"))?;
        Ok((running, line.trim().to_owned()))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
