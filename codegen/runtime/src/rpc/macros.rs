//! What the tools of every platform can do, written once.

/// What tools with setters of their own can do as well: `tools!(ShopTools);`
/// for `struct ShopTools(Tools)`.
#[doc(hidden)]
#[macro_export]
macro_rules! tools {
    ($name:ident) => {
        impl $name {
            /// Another path of the endpoint, behind the client's address.
            #[must_use]
            pub fn at(self, path: impl Into<String>) -> Self {
                Self(self.0.at(path))
            }

            /// Lets somebody watch what is sent and what comes back.
            #[must_use]
            pub fn observer(
                self,
                observer: impl Fn(&$crate::rpc::RpcEvent<'_>) + Send + Sync + 'static,
            ) -> Self {
                Self(self.0.observer(observer))
            }

            /// The handshake.
            pub fn initialize(&self) -> $crate::rpc::RpcCall {
                self.0.initialize()
            }

            /// The handshake, with another version of the protocol.
            pub fn initialize_as(&self, version: impl AsRef<str>) -> $crate::rpc::RpcCall {
                self.0.initialize_as(version)
            }

            /// The tools that there are. From then on arguments are held
            /// against the schema of their tool before they are sent.
            pub fn list(&self) -> $crate::rpc::RpcCall<$crate::rpc::ToolList> {
                self.0.list()
            }

            /// Calls a tool. The arguments are an object, or nothing. It is
            /// sent again after a failure only if it has a key.
            pub fn call(
                &self,
                name: impl AsRef<str>,
                arguments: &(impl $crate::codegen::Encode + ?Sized),
            ) -> $crate::rpc::RpcCall {
                self.0.call(name, arguments)
            }

            /// Calls any method. The params are an object, or nothing.
            pub fn request(
                &self,
                method: impl AsRef<str>,
                params: &(impl $crate::codegen::Encode + ?Sized),
            ) -> $crate::rpc::RpcCall {
                self.0.request(method, params)
            }
        }
    };
}
