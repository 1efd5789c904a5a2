//! The part of a client that never differs between platforms.
