//! What generated calls can do, written once.

/// What every call with setters of its own can do as well: `operation!(ListPages,
/// PageList);` for `struct ListPages(Call<PageList>)`.
#[doc(hidden)]
#[macro_export]
macro_rules! operation {
    ($name:ident, $output:ty) => {
        impl $name {
            /// How long an attempt may take, from the first byte sent to the
            /// last received; for streams, to the head of the answer.
            #[inline]
            pub fn timeout(self, timeout: std::time::Duration) -> Self {
                Self(self.0.timeout(timeout))
            }

            /// An attempt may take as long as it takes.
            #[inline]
            pub fn no_timeout(self) -> Self {
                Self(self.0.no_timeout())
            }

            /// How long the call may take with all its attempts and pauses; for
            /// streams, to the head of the answer. No limit unless this is said.
            #[inline]
            pub fn total_timeout(self, timeout: std::time::Duration) -> Self {
                Self(self.0.total_timeout(timeout))
            }

            /// A header, in place of one of the same name.
            #[inline]
            pub fn header(self, name: &str, value: impl AsRef<str>) -> Self {
                Self(self.0.header(name, value))
            }

            /// A member of the query that the spec does not name.
            #[inline]
            pub fn query_extra(
                self,
                name: impl AsRef<str>,
                value: impl $crate::codegen::ParamValue,
            ) -> Self {
                Self(self.0.query_extra(name, value))
            }

            /// The key by which the platform recognises a repetition.
            #[inline]
            pub fn idempotency_key(self, key: impl Into<String>) -> Self {
                Self(self.0.idempotency_key(key))
            }

            /// When this call is sent again.
            #[inline]
            pub fn retry(self, policy: $crate::RetryPolicy) -> Self {
                Self(self.0.retry(policy))
            }

            /// Whether it may be sent again after a failure, whatever its method
            /// and key say.
            #[inline]
            pub fn repeatable(self, is_repeatable: bool) -> Self {
                Self(self.0.repeatable(is_repeatable))
            }

            /// The same call, changed by what every call can do: for what has no
            /// setter here.
            #[inline]
            pub fn changed(
                self,
                change: impl FnOnce($crate::Call<$output>) -> $crate::Call<$output>,
            ) -> Self {
                Self(change(self.0))
            }

            /// What proves who the caller is in this call, for a scheme of the
            /// spec, in place of the client's own.
            #[inline]
            pub fn credential(self, scheme: &str, credential: impl $crate::IntoCredential) -> Self {
                Self(self.0.credential(scheme, credential))
            }

            /// The caller's own name for this call.
            #[inline]
            pub fn trace_id(self, id: impl Into<String>) -> Self {
                Self(self.0.trace_id(id))
            }

            /// The same call, which now fails before it is sent: something that
            /// was given for it cannot be said.
            #[inline]
            pub fn refuse(self, problem: impl Into<String>) -> Self {
                Self(self.0.refuse(problem))
            }

            /// Sends the call and decodes what comes back.
            ///
            /// # Errors
            /// Everything that can go wrong: see the error's kind.
            #[inline]
            pub async fn send(self) -> Result<$output, $crate::Error> {
                self.0.await
            }

            /// Sends the call and gives status, headers and raw body as well.
            ///
            /// # Errors
            /// Everything that can go wrong: see the error's kind.
            #[inline]
            pub async fn with_response(self) -> Result<$crate::Response<$output>, $crate::Error> {
                self.0.with_response().await
            }

            $crate::blocking_method!($output);

            /// The request that would be sent, without credentials.
            ///
            /// # Errors
            /// What is wrong with its params or body.
            #[inline]
            pub fn into_request(
                self,
            ) -> Result<$crate::http::Request<$crate::Bytes>, $crate::Error> {
                self.0.into_request()
            }
        }

        impl std::future::IntoFuture for $name {
            type Output = Result<$output, $crate::Error>;
            type IntoFuture = $crate::Pending<$output>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                std::future::IntoFuture::into_future(self.0)
            }
        }

        impl From<$name> for $crate::Call<$output> {
            #[inline]
            fn from(call: $name) -> Self {
                call.0
            }
        }
    };
}

/// The method of `operation!` that needs the feature `blocking`, which is the
/// runtime's to know.
#[doc(hidden)]
#[macro_export]
#[cfg(feature = "blocking")]
macro_rules! blocking_method {
    ($output:ty) => {
        /// Sends the call and waits for what comes back, without async.
        ///
        /// # Errors
        /// Everything that can go wrong: see the error's kind.
        #[inline]
        pub fn send_blocking(self) -> Result<$output, $crate::Error> {
            self.0.send_blocking()
        }
    };
}

/// Nothing: the feature `blocking` is off.
#[doc(hidden)]
#[macro_export]
#[cfg(not(feature = "blocking"))]
macro_rules! blocking_method {
    ($output:ty) => {};
}
