//! The static that says what a platform is.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use specloom_ir::analysis::aliases::behind;
use specloom_ir::{
    Api, ApiKeyPlace, AuthScheme, EnvUse, EnvVar, ErrorKind, ErrorRules, Location, Param, Scalar,
    Scheme, Shape, Value,
};

use super::behaviour::{is_usual, paths, requirement, retry, status, style, texts, timeout};
use super::spelling::ident;
use crate::plan::Crate;
use crate::plan::setup::{address, carriers, setting_of, variables};

/// `static PLATFORM: Platform = …;`
pub(super) fn platform(api: &Api, plan: &Crate) -> TokenStream {
    let name = &plan.settings.platform;
    let agent = format!("{name}/{}", plan.settings.crate_version);
    let base = base_url(api);
    let (joined, single): (Vec<&EnvVar>, Vec<&EnvVar>) =
        api.behaviour.env.iter().partition(|it| it.joined.is_some());
    let env = list(&single, |it| env(api, it)).map(|all| quote!(.env(&[#all])));
    let joined = list(&joined, |it| joined_env(api, it)).map(|all| quote!(.joined_env(&[#all])));
    let file = api.behaviour.env_file.as_deref().map(|it| quote!(.env_file(#it)));
    let auth = auth(api);
    let errors = errors(&api.behaviour.errors);
    let retry = api.behaviour.retry.as_ref().map(|it| {
        let policy = retry(it);
        quote!(.retry(#policy))
    });
    let rate_limit = rate_limit(api);
    let request_id = (!api.behaviour.request_id.is_empty()).then(|| {
        let headers = texts(&api.behaviour.request_id);
        quote!(.request_id(#headers))
    });
    let trace_id = api.behaviour.trace_id.as_ref().map(|it| {
        let header = &*it.header;
        let made = it.auto.then(|| quote!(.make_trace_ids()));
        quote!(.trace_id(#header) #made)
    });
    let timeout = api.behaviour.timeout_ms.map(|it| {
        let timeout = timeout(it);
        quote!(.timeout(#timeout))
    });
    let (shared, own): (Vec<&Param>, Vec<&Param>) =
        carriers(api).into_iter().partition(|it| it.setting.is_some());
    let params = list(&own, |it| param(it)).map(|all| quote!(.params(&[#all])));
    let settings = list(&shared, |it| setting(api, it)).map(|all| quote!(.settings(&[#all])));
    quote! {
        static PLATFORM: Platform = Platform::new(#name, #agent, #base)
            #env #joined #file #auth #errors #retry #rate_limit #request_id #trace_id #timeout
            #params #settings;
    }
}

/// The items with commas between; `None` if there are none.
fn list<T>(items: &[T], each: impl Fn(&T) -> TokenStream) -> Option<TokenStream> {
    let items = items.iter().map(each).collect::<Vec<_>>();
    (!items.is_empty()).then(|| quote!(#(#items),*))
}

fn base_url(api: &Api) -> TokenStream {
    let server = api.servers.first();
    let (address, path) = server.map(|it| address(&it.url)).unwrap_or_default();
    let made = if let Some(address) = address {
        quote!(BaseUrl::new(#address, #path))
    } else {
        quote!(BaseUrl::required(#path))
    };
    let variables = list(&variables(api), |it| {
        let name = &*it.name.wire;
        let default = option(it.default.as_deref());
        let choices = it.choices.iter().map(|it| &**it);
        quote!(ServerVariable { name: #name, default: #default, choices: &[#(#choices),*] })
    });
    let variables = variables.map(|all| quote!(.variables(&[#all])));
    quote!(#made #variables)
}

fn option(text: Option<&str>) -> TokenStream {
    some(text.map(|it| quote!(#it)))
}

/// `Some(…)` or `None`.
fn some(it: Option<TokenStream>) -> TokenStream {
    it.map_or_else(|| quote!(None), |it| quote!(Some(#it)))
}

fn env(api: &Api, it: &EnvVar) -> TokenStream {
    let (name, required, sets) = (&*it.name, it.required, env_use(api, &it.sets));
    quote!(EnvVar { name: #name, sets: EnvUse::#sets, required: #required })
}

/// Variables that set something together.
fn joined_env(api: &Api, it: &EnvVar) -> TokenStream {
    let with = it.joined.iter().flat_map(|it| &it.with);
    let names = std::iter::once(&it.name).chain(with).map(|it| &**it);
    let by = it.joined.as_ref().map(|it| &*it.by).unwrap_or_default();
    let sets = env_use(api, &it.sets);
    quote!(JoinedEnv { names: &[#(#names),*], by: #by, sets: EnvUse::#sets })
}

fn env_use(api: &Api, sets: &EnvUse) -> TokenStream {
    match sets {
        EnvUse::BaseUrl => quote!(BaseUrl),
        EnvUse::ServerVariable(of) => {
            let of = &**of;
            quote!(ServerVariable(#of))
        }
        EnvUse::Credential(id) => {
            let of = api.schemes.get(*id).map(|it| &*it.name.wire).unwrap_or_default();
            quote!(Credential(#of))
        }
        EnvUse::WebhookSecret => quote!(WebhookSecret),
        EnvUse::Param(of) => {
            let of = &**of;
            quote!(Param(#of))
        }
        EnvUse::Setting(of) => {
            let of = &**of;
            quote!(Setting(#of))
        }
    }
}

fn auth(api: &Api) -> Option<TokenStream> {
    let schemes: Vec<&Scheme> = api.schemes.iter().collect();
    let schemes = list(&schemes, |it| scheme(it))?;
    let requires = requirement(api, &api.auth);
    Some(quote!(.auth(&[#schemes], #requires)))
}

fn scheme(it: &Scheme) -> TokenStream {
    let scheme = &*it.name.wire;
    let prefix = it.prefix.as_deref().map(|it| quote!(.prefix(#it)));
    let spec = match &it.kind {
        AuthScheme::ApiKey { place, name } => {
            let name = &**name;
            let place = ident(match place {
                ApiKeyPlace::Header => "header",
                ApiKeyPlace::Query => "query",
                ApiKeyPlace::Cookie => "cookie",
            });
            quote!(AuthSpec::#place(#scheme, #name))
        }
        AuthScheme::Basic => quote!(AuthSpec::basic(#scheme)),
        AuthScheme::Bearer { .. } | AuthScheme::OAuth2 { .. } | AuthScheme::OpenId { .. } => {
            quote!(AuthSpec::bearer(#scheme))
        }
        AuthScheme::Token { word } => {
            let word = &**word;
            quote!(AuthSpec::token(#scheme, #word))
        }
        AuthScheme::MutualTls => quote!(AuthSpec::connection(#scheme)),
    };
    quote!(#spec #prefix)
}

/// The rules that differ from the usual ones.
fn errors(it: &ErrorRules) -> Option<TokenStream> {
    let pointers = |method: &str, all: &[Vec<Box<str>>]| {
        let (method, paths) = (ident(method), paths(all));
        (!all.is_empty()).then(|| quote!(.#method(#paths)))
    };
    let code = match (it.code.is_empty(), it.code_fallback.as_deref()) {
        (true, None) => quote!(),
        // The usual paths stay where the spec names none of its own.
        (true, Some(code)) => quote!(.code_fallback(#code)),
        (false, fallback) => {
            let (paths, fallback) = (paths(&it.code), option(fallback));
            quote!(.code(#paths, #fallback))
        }
    };
    let message = pointers("message", &it.message);
    let request_id = pointers("request_id", &it.request_id);
    let field = pointers("field", &it.field);
    let seconds = it.retry_after_fallback.map(Literal::u32_unsuffixed);
    let after = match (it.retry_after.is_empty(), seconds) {
        (true, None) => quote!(),
        (true, Some(seconds)) => quote!(.retry_after_fallback(#seconds)),
        (false, seconds) => {
            let paths = paths(&it.retry_after);
            let fallback = some(seconds.map(|it| quote!(#it)));
            quote!(.retry_after(#paths, #fallback))
        }
    };
    let kinds = list(&it.kinds, |rule| {
        let status = some(rule.status.map(status));
        let (code, kind) = (option(rule.code.as_deref()), kind(rule.kind));
        quote!(KindRule { status: #status, code: #code, kind: ErrorKind::#kind })
    });
    let kinds = kinds.map(|all| quote!(.kinds(&[#all])));
    let rules = quote!(#code #message #request_id #field #after #kinds);
    (!rules.is_empty()).then(|| quote!(.errors(ErrorRules::DEFAULT #rules)))
}

pub(super) fn kind(it: ErrorKind) -> TokenStream {
    let name = ident(match it {
        ErrorKind::Authentication => "Authentication",
        ErrorKind::AccessDenied => "AccessDenied",
        ErrorKind::PaymentRequired => "PaymentRequired",
        ErrorKind::NotFound => "NotFound",
        ErrorKind::Validation => "Validation",
        ErrorKind::Conflict => "Conflict",
        ErrorKind::RateLimit => "RateLimit",
        ErrorKind::Server => "Server",
    });
    quote!(#name)
}

fn rate_limit(api: &Api) -> Option<TokenStream> {
    let it = api.behaviour.rate_limit.as_ref()?;
    let limit = option(it.limit.as_deref());
    let remaining = option(it.remaining.as_deref());
    let reset = option(it.reset.as_deref());
    Some(quote! {
        .rate_limit(RateLimitHeaders { limit: #limit, remaining: #remaining, reset: #reset })
    })
}

/// A param that carries a setting of the client.
fn setting(api: &Api, it: &Param) -> TokenStream {
    let (spec, of, required) = (spec(it), setting_of(it), it.presence.is_required());
    let integer = is_integer(api, it);
    quote! { ParamSetting { spec: #spec, of: #of, integer: #integer, required: #required } }
}

/// Whether a param has to be a whole number.
fn is_integer(api: &Api, it: &Param) -> bool {
    let def = behind(api, it.ty).and_then(|it| api.types.get(it.id));
    matches!(def.map(|it| &it.shape), Some(Shape::Scalar(Scalar::Int(_))))
}

fn param(it: &Param) -> TokenStream {
    let spec = spec(it);
    let default = match it.send.as_deref() {
        Some(Value::String(text)) => option(Some(text)),
        Some(value) => option(Some(&value.to_string())),
        None => quote!(None),
    };
    let required = it.presence.is_required();
    quote! {
        ClientParam { spec: #spec, default: #default, required: #required }
    }
}

/// How a param is written.
fn spec(it: &Param) -> TokenStream {
    let wire = &*it.name.wire;
    let place = ident(match it.location {
        Location::Path => "path",
        // The values of variables are each call's own.
        Location::Query | Location::Variable => "query",
        Location::QueryString => "query_string",
        Location::Header => "header",
        Location::Cookie => "cookie",
    });
    let style = (!is_usual(it)).then(|| style(&it.style));
    quote!(ParamSpec::#place(#wire) #style)
}
