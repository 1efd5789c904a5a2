//! How Redis is asked: RESP, as far as clients write it.

use std::io;

use tokio::io::{AsyncBufRead, AsyncBufReadExt, AsyncReadExt};

/// The longest word that is read, in bytes.
const LONGEST: usize = 64 << 20;

/// The next command; `None` at the end of the connection.
pub(super) async fn command(
    from: &mut (impl AsyncBufRead + Unpin),
) -> io::Result<Option<Vec<Vec<u8>>>> {
    let Some(count) = number(from, b'*').await? else { return Ok(None) };
    let mut words = Vec::new();
    for _ in 0..count {
        let length = number(from, b'$').await?.ok_or_else(|| bad("a command ends early"))?;
        let mut word = vec![0; length + 2];
        from.read_exact(&mut word).await?;
        word.truncate(length);
        words.push(word);
    }
    Ok(Some(words))
}

/// `*3` or `$5`, with its line end.
async fn number(from: &mut (impl AsyncBufRead + Unpin), mark: u8) -> io::Result<Option<usize>> {
    let mut line = String::new();
    if from.read_line(&mut line).await? == 0 {
        return Ok(None);
    }
    let digits = line.trim_end().strip_prefix(char::from(mark));
    let number = digits.and_then(|it| it.parse().ok()).filter(|it| *it <= LONGEST);
    number.map(Some).ok_or_else(|| bad("this is no command"))
}

fn bad(message: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, message)
}
