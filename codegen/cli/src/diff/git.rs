//! Brings the files of a revision in, by `git` with fixed arguments.
//!
//! No shell is asked, no hook runs and nothing is fetched. A revision is
//! checked before it becomes an argument and resolved to a commit once. Files
//! are laid out in a folder of their own that goes away with the value; links
//! and paths that would leave it are left out.

use std::ffi::OsStr;
use std::io::Write as _;
use std::path::{Component, Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs, process};

use crate::diff::DiffError;

/// The longest name of a revision, in bytes.
const LONGEST: usize = 256;
/// How many files are brought in at most.
const MOST_FILES: usize = 20_000;

/// Files of a revision, laid out in a folder.
#[derive(Debug)]
pub struct Checkout {
    /// The folder; it stands for the one where git was asked.
    pub root: PathBuf,
}

impl Drop for Checkout {
    fn drop(&mut self) {
        // What cannot be removed lies where the system tidies up.
        let _ = fs::remove_dir_all(&self.root);
    }
}

/// Whether a text can name a revision: it begins with no dash and holds no
/// space, colon or control character.
pub fn is_revision(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= LONGEST
        && !text.starts_with('-')
        && text.chars().all(|it| it.is_alphanumeric() || "._-/~^@{}+#=".contains(it))
}

/// The commit that a revision names, as seen from a folder.
///
/// # Errors
///
/// When the text names no revision, or git does not know it.
pub fn resolve(folder: &Path, revision: &str) -> Result<String, DiffError> {
    if !is_revision(revision) {
        let message = format!("`{}` cannot name a revision", revision.escape_debug());
        return Err(DiffError::Usage(message));
    }
    let name = format!("{revision}^{{commit}}");
    let args = ["rev-parse", "--verify", "--quiet", "--end-of-options", &name];
    let found = git(folder, args, None).map_err(|error| match error {
        DiffError::Unreadable(text) if text.is_empty() => {
            DiffError::Unreadable(format!("git does not know the revision `{revision}`"))
        }
        error => error,
    })?;
    let commit = String::from_utf8_lossy(&found).trim().to_owned();
    let is_hash = commit.len() >= 40 && commit.bytes().all(|it| it.is_ascii_hexdigit());
    if is_hash {
        Ok(commit)
    } else {
        Err(DiffError::Unreadable(format!("git does not know the revision `{revision}`")))
    }
}

/// What stands at a path in a commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// A file.
    File,
    /// A folder.
    Folder,
}

/// What a path names in a commit, as seen from a folder; `None` if nothing.
///
/// # Errors
///
/// When git cannot say it.
pub fn kind(folder: &Path, commit: &str, path: &str) -> Result<Option<Found>, DiffError> {
    if path.is_empty() || path == "." {
        return Ok(Some(Found::Folder));
    }
    let trimmed = path.trim_end_matches('/');
    let listed = git(folder, ["ls-tree", "-z", commit, "--", trimmed], None)?;
    let listed = String::from_utf8_lossy(&listed);
    Ok(listed.split('\0').find_map(|it| match it.split(' ').nth(1) {
        Some("blob") => Some(Found::File),
        Some("tree") => Some(Found::Folder),
        Some(_) | None => None,
    }))
}

/// Lays out what stands under a path in a commit, as seen from a folder.
///
/// # Errors
///
/// When git cannot read it, there is too much of it, or the disk fails.
pub fn checkout(folder: &Path, commit: &str, path: &str) -> Result<Checkout, DiffError> {
    let path = if path.is_empty() { "." } else { path };
    let listed = git(folder, ["ls-tree", "-r", "-z", commit, "--", path], None)?;
    let listed = String::from_utf8_lossy(&listed);
    let files = files(&listed);
    if files.len() > MOST_FILES {
        let message = format!(
            "`{}` holds {} files, at most {MOST_FILES} are read",
            path.escape_debug(),
            files.len()
        );
        return Err(DiffError::Unreadable(message));
    }
    let checkout = Checkout { root: scratch()? };
    let wanted = files.iter().fold(String::new(), |all, (hash, _)| all + hash + "\n");
    let batch = git(folder, ["cat-file", "--batch"], Some(wanted))?;
    let mut rest = batch.as_slice();
    for (_, path) in &files {
        let (text, after) = object(rest).ok_or_else(|| {
            DiffError::Unreadable(format!("git cannot read `{}`", path.display()))
        })?;
        rest = after;
        let target = checkout.root.join(path);
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(target, text)?;
    }
    Ok(checkout)
}

/// The plain files of a listing (`MODE blob HASH<tab>PATH`) with their hashes.
fn files(listed: &str) -> Vec<(&str, &Path)> {
    let entries = listed.split('\0').filter_map(|it| {
        let (about, path) = it.split_once('\t')?;
        let mut about = about.split(' ');
        let (mode, kind, hash) = (about.next()?, about.next()?, about.next()?);
        let path = Path::new(path);
        let is_plain = kind == "blob" && mode.starts_with("100");
        let stays = path.components().all(|it| matches!(it, Component::Normal(_)));
        (is_plain && stays).then_some((hash, path))
    });
    entries.collect()
}

/// One object of `cat-file --batch` (`HASH blob SIZE<newline>…<newline>`), and
/// what follows.
fn object(batch: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = batch.iter().position(|it| *it == b'\n')?;
    let head = std::str::from_utf8(batch.get(..end)?).ok()?;
    let size: usize = head.rsplit(' ').next()?.parse().ok()?;
    let start = end + 1;
    let text = batch.get(start..start.checked_add(size)?)?;
    Some((text, batch.get(start + size + 1..)?))
}

fn scratch() -> Result<PathBuf, DiffError> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let root = env::temp_dir().join(format!("specloom-diff-{}-{count}", process::id()));
    // A folder that is there already is not ours.
    fs::create_dir(&root)?;
    Ok(root)
}

/// Runs git in a folder; what it says on its standard output.
fn git<I, S>(folder: &Path, args: I, input: Option<String>) -> Result<Vec<u8>, DiffError>
where
    I: IntoIterator<Item = S>,
    S: AsRef<OsStr>,
{
    let mut command = Command::new("git");
    command
        .args(["--no-pager", "--no-optional-locks", "--literal-pathspecs"])
        .args(["-c", "core.fsmonitor=false"])
        .arg("-C")
        .arg(folder)
        .args(args)
        .env("GIT_TERMINAL_PROMPT", "0")
        .env("GIT_NO_LAZY_FETCH", "1")
        .env("LC_ALL", "C")
        .stdin(if input.is_some() { Stdio::piped() } else { Stdio::null() })
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command
        .spawn()
        .map_err(|error| DiffError::Unreadable(format!("git cannot be run: {error}")))?;
    // Git begins to answer before it has read all: the question is asked beside.
    let asked =
        child.stdin.take().zip(input).map(|(mut stdin, input)| {
            std::thread::spawn(move || stdin.write_all(input.as_bytes()))
        });
    let output = child.wait_with_output()?;
    if let Some(asked) = asked {
        // Git says itself what was wrong when it does not listen to the end.
        let _ = asked.join();
    }
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(DiffError::Unreadable(said.lines().next().unwrap_or_default().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::{files, is_revision, object};

    #[test]
    fn a_revision_is_no_option_and_no_path() {
        for text in ["main", "v1.2.3", "HEAD~3", "origin/main@{1}", "4f2a", "feature/ä"] {
            assert!(is_revision(text), "{text}");
        }
        for text in ["", "-v", "--output=x", "a b", "a:b", "a;b", "$(a)", "a\nb", "`a`", "a'b"] {
            assert!(!is_revision(text), "{text}");
        }
    }

    #[test]
    fn only_plain_files_that_stay_are_laid_out() {
        let listed = "100644 blob aa\tspecs/a.yaml\u{0}120000 blob bb\tspecs/link\u{0}\
                      160000 commit cc\tsub\u{0}100755 blob dd\t../out\u{0}100644 blob ee\t/etc/x\u{0}";
        let found: Vec<String> =
            files(listed).iter().map(|(hash, path)| format!("{hash} {}", path.display())).collect();
        assert_eq!(found, ["aa specs/a.yaml"]);
    }

    #[test]
    fn objects_are_cut_by_their_size() {
        let batch = b"aa blob 3\na\nb\nbb blob 0\n\n";
        let (first, rest) = object(batch).unwrap();
        assert_eq!(first, b"a\nb");
        assert_eq!(object(rest), Some((&b""[..], &b""[..])));
        assert_eq!(object(b"aa missing\n"), None);
    }
}
