//! What an operation is given, and how its call is brought to an end.

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;

use specloom_runtime::json::{Decode, Encode, Value, from_str};
use specloom_runtime::{Body, Bytes, Call, Error, EventStream, FilePart, Multipart, Pager};

use crate::reply::{ReadHeader, Reply, encoded};

/// A call that is under way.
pub type Pending = Pin<Box<dyn Future<Output = Result<Reply, Error>>>>;

/// What an operation is given.
#[derive(Clone, Copy, Debug)]
pub struct Given<'a> {
    /// The name of the case.
    pub id: &'a str,
    /// The values as JSON, by the names of Rust.
    pub values: &'a BTreeMap<String, String>,
}

impl Given<'_> {
    /// A value that may be left out.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn setter<T: Decode>(&self, name: &str) -> Result<Option<T>, String> {
        let Some(text) = self.values.get(name) else { return Ok(None) };
        from_str(text).map(Some).map_err(|error| fault(name, &error))
    }

    /// A value that must be there.
    ///
    /// # Errors
    /// When it is not, or cannot be read.
    pub fn argument<T: Decode>(&self, name: &str) -> Result<T, String> {
        self.setter(name)?.ok_or_else(|| format!("argument `{name}`: nothing is given"))
    }

    /// A body or text as it is.
    ///
    /// # Errors
    /// When it is no text.
    pub fn raw(&self, name: &str) -> Result<Option<String>, String> {
        self.setter(name)
    }

    /// A file of some bytes; none in place of null, for no part is null.
    ///
    /// # Errors
    /// When they are no text.
    pub fn file(&self, name: &str) -> Result<Option<FilePart>, String> {
        Ok(self.setter::<Option<String>>(name)?.flatten().map(file))
    }

    /// Files of some bytes; none in place of null.
    ///
    /// # Errors
    /// When they are no texts.
    pub fn files(&self, name: &str) -> Result<Option<Vec<FilePart>>, String> {
        let texts = self.setter::<Option<Vec<String>>>(name)?.flatten();
        Ok(texts.map(|it| it.into_iter().map(file).collect()))
    }

    /// A body of bytes.
    ///
    /// # Errors
    /// When they are no text.
    pub fn body(&self, name: &str) -> Result<Option<Body>, String> {
        Ok(self.raw(name)?.map(Body::from))
    }

    /// A form of parts whose names the spec does not know: the members of an object.
    ///
    /// # Errors
    /// When it is no object.
    pub fn multipart(&self, name: &str) -> Result<Option<Multipart>, String> {
        let Some(members) = self.setter::<BTreeMap<String, Value>>(name)? else { return Ok(None) };
        let mut form = Multipart::new();
        for (name, value) in members {
            form = match value {
                Value::String(text) => form.text(name, text),
                value => form.json(name, &value),
            };
        }
        Ok(Some(form))
    }

    /// A call whose answer is JSON.
    pub fn json<T: Encode + 'static>(&self, call: impl Into<Call<T>>) -> Pending {
        let call = self.marked(call);
        Box::pin(async move { Ok(Reply::value(&call.send().await?)) })
    }

    /// A call whose answer is nothing.
    pub fn nothing(&self, call: impl Into<Call<()>>) -> Pending {
        let call = self.marked(call);
        Box::pin(async move { call.send().await.map(|()| Reply::Nothing) })
    }

    /// A call of which headers are read, too.
    pub fn headed<T: 'static>(
        &self,
        call: impl Into<Call<T>>,
        reply: fn(&T) -> Reply,
        headers: &'static [(&'static str, ReadHeader<T>)],
    ) -> Pending {
        let call = self.marked(call);
        Box::pin(async move {
            let response = call.with_response().await?;
            let mut found = BTreeMap::new();
            for (name, read) in headers {
                found.extend(read(&response, name)?.map(|it| (*name, it)));
            }
            Ok(Reply::Headed(Box::new(reply(&response.body)), found))
        })
    }

    /// A call whose answer is a text.
    pub fn text(&self, call: impl Into<Call<String>>) -> Pending {
        let call = self.marked(call);
        Box::pin(async move { call.send().await.map(Reply::Text) })
    }

    /// A call whose answer is bytes.
    pub fn bytes(&self, call: impl Into<Call<Bytes>>) -> Pending {
        let call = self.marked(call);
        Box::pin(async move { Ok(Reply::bytes(&call.send().await?)) })
    }

    /// A call whose answer is a stream, to its end.
    pub fn stream<T: Decode + Encode + 'static>(
        &self,
        call: impl Into<Call<EventStream<T>>>,
    ) -> Pending {
        let call = self.marked(call);
        Box::pin(async move {
            let (mut stream, mut items) = (call.send().await?, Vec::new());
            while let Some(item) = stream.next().await {
                match encoded(&item?) {
                    Ok(text) => items.push(text),
                    Err(fault) => return Ok(Reply::Fault(fault)),
                }
            }
            Ok(Reply::Items(items))
        })
    }

    /// A call whose answer is one of several.
    pub fn chosen<T: 'static>(&self, call: impl Into<Call<T>>, reply: fn(&T) -> Reply) -> Pending {
        let call = self.marked(call);
        Box::pin(async move { Ok(reply(&call.send().await?)) })
    }

    /// The call, with the name of the case.
    fn marked<T>(&self, call: impl Into<Call<T>>) -> Call<T> {
        call.into().header("x-wire-case", self.id)
    }
}

/// A list that comes in pieces, to its end; its call has the name of the case already.
pub fn walked<T: Decode + Encode + 'static>(mut list: Pager<T>) -> Pending {
    Box::pin(async move {
        let mut items = Vec::new();
        while let Some(item) = list.next().await {
            match encoded(&item?) {
                Ok(text) => items.push(text),
                Err(fault) => return Ok(Reply::Fault(fault)),
            }
        }
        Ok(Reply::Items(items))
    })
}

fn file(text: String) -> FilePart {
    FilePart::bytes("file.bin", text.into_bytes())
}

fn fault(name: &str, error: &dyn std::fmt::Display) -> String {
    format!("argument `{name}`: {error}")
}
