//! Tables whose rows are asked for without documents: `tables/<table>.rs`.

use proc_macro2::TokenStream;
use quote::quote;
use specloom_ir::{
    Api, Binding, Docs, SocketPlace, Table, TableAbility, TableCarrier, Tables as Model, Writing,
};

use super::Emitter;
use super::operations::{carrier, socket_spec};
use super::prose::{inner, outer};
use super::spelling::{accept, ident, path, ty};
use crate::docs::{code, first_sentence, full};
use crate::draft::Drafts;
use crate::plan::tables::{ColumnPlan, RelationPlan, TablePlan, TablesPlan};
use crate::plan::{Crate, GroupPlan};

/// Emits the columns, relations and keys of tables.
pub struct Tables;

impl Emitter for Tables {
    fn name(&self) -> &'static str {
        "tables"
    }

    fn emit<'a>(&self, api: &'a Api, plan: &'a Crate, drafts: &mut Drafts<'a>) {
        let (Some(model), Some(all)) = (&api.tables, &plan.tables) else { return };
        drafts.rust("src/tables/mod.rs", "tables.rs", move || index(api, plan, (model, all)));
        for (it, table) in all.tables.iter().filter_map(|it| Some((it, model.tables.get(it.at)?))) {
            let path = format!("src/tables/{}.rs", it.module);
            drafts.rust(path, "tables.rs", move || file(api, plan, it, table));
        }
    }
}

fn index(api: &Api, plan: &Crate, (model, all): (&Model, &TablesPlan)) -> TokenStream {
    let docs = inner(
        "The tables of the platform: for each its columns, relations, constraints and keys, of \
         which queries and changes are made.",
    );
    let mut modules: Vec<&String> = all.tables.iter().map(|it| &it.module).collect();
    modules.sort();
    let modules = modules.into_iter().map(|it| {
        let name = ident(it);
        quote!(pub mod #name;)
    });
    let own = all.group.is_none().then(|| {
        let docs = outer("The tables of the platform.");
        let methods = methods(plan, model);
        quote! {
            #docs
            #[derive(Clone, Debug)]
            pub struct Tables(Client);

            impl Tables {
                pub(crate) fn new(client: Client) -> Self {
                    Self(client)
                }

                #methods
            }
        }
    });
    let api = description(api, plan, model);
    quote! { #docs #(#modules)* #own #api }
}

/// How the platform is asked for rows.
fn description(api: &Api, plan: &Crate, model: &Model) -> TokenStream {
    let (made, rules) = match &model.carrier {
        TableCarrier::Operation(id) => carrier(api, plan, *id),
        TableCarrier::Path(path) => {
            let path = &**path;
            (quote!(post("tables", #path)), quote!())
        }
    };
    let watch = match &model.watch {
        None => quote!(Operation::#made #rules.accept("text/event-stream").streaming()),
        Some(socket) => {
            let made = watched(api, model, &socket.place);
            let spec = socket_spec(socket.init.as_ref());
            quote!(Operation::#made #rules.streaming() #spec)
        }
    };
    let param = model.param.as_deref().map_or_else(|| quote!(None), |it| quote!(Some(#it)));
    let prefix = prefix(&model.prefix);
    quote! {
        pub(crate) static API: tables::TableApi = tables::TableApi {
            read: Operation::#made #rules.repeatable(),
            write: Operation::#made #rules,
            watch: #watch,
            table_param: #param,
            prefix: #prefix,
        };
    }
}

/// What makes the operation that tells of new rows over a websocket.
fn watched(api: &Api, model: &Model, place: &SocketPlace) -> TokenStream {
    let (id, usual, server) = match &model.carrier {
        TableCarrier::Path(path) => ("tables", &**path, None),
        TableCarrier::Operation(id) => {
            // The model proves that it is there.
            let found = api.operations.get(*id);
            found.map_or(("tables", "", None), |it| {
                let Binding::Http { path, servers, .. } = &it.binding;
                (&*it.name.wire, &*path.text, servers.first().map(|it| &*it.url))
            })
        }
    };
    let (path, server) = match place {
        SocketPlace::Carrier => (usual, server),
        SocketPlace::Path(path) => (&**path, server),
        SocketPlace::Address(address) => ("", Some(&**address)),
    };
    let server = server.map(|it| quote!(.server(#it)));
    quote!(get(#id, #path) #server)
}

/// The prefix of tables, as an expression.
pub(super) fn prefix(it: &specloom_ir::TablePrefix) -> TokenStream {
    let (before, after) = (&*it.before, &*it.after);
    let fixed = || quote!(TablePrefix::fixed(#before));
    let late = |param| quote!(TablePrefix::of_param(#before, #param, #after));
    it.param.as_deref().map_or_else(fixed, late)
}

/// The methods that give tables, if this group has them.
pub(super) fn methods_of(api: &Api, plan: &Crate, group: &GroupPlan) -> TokenStream {
    match (&api.tables, &plan.tables) {
        (Some(model), Some(all)) if all.group == Some(group.id) => methods(plan, model),
        (_, _) => quote!(),
    }
}

fn methods(plan: &Crate, model: &Model) -> TokenStream {
    let api = path(&format!("{}::tables::API", plan.root));
    let all = plan.tables.iter().flat_map(|it| &it.tables).map(|it| {
        let (name, row) = (ident(&it.method), ident(&it.row));
        let said = model.tables.get(it.at);
        let otherwise = || said.map(|it| format!("The table {}.", code(&it.name.wire)));
        let said = said.and_then(|it| first_sentence(&it.docs)).or_else(otherwise);
        let docs = outer(&said.unwrap_or_default());
        quote! {
            #docs
            pub fn #name(&self) -> tables::TableOf<#row> {
                tables::TableOf::new(tables::TableClient::new(self.0.clone(), &#api))
            }
        }
    });
    quote!(#(#all)*)
}

/// The methods of the client that give tables.
pub(super) fn client_methods(plan: &Crate) -> TokenStream {
    let Some(all) = &plan.tables else { return quote!() };
    let group = all.group.and_then(|id| plan.groups.iter().find(|it| it.id == id));
    let name = match group {
        Some(group) => path(&format!("{}::operations::{}", plan.root, group.name)),
        None => path(&format!("{}::tables::Tables", plan.root)),
    };
    let own = group.is_none().then(|| {
        let docs = outer("The tables of the platform.");
        quote! {
            #docs
            pub fn tables(&self) -> #name {
                #name::new(self.0.clone())
            }
        }
    });
    let Some(setting) = &all.setting else { return quote!(#own) };
    let with = ident(&format!("with_{}", setting.trim_end_matches('_')));
    let setting = ident(setting);
    let with_docs =
        outer(&format!("The same client with another [`{setting}`](ClientBuilder::{setting})."));
    let of_docs = outer(&format!(
        "The tables of another [`{setting}`](ClientBuilder::{setting}) than the client's own."
    ));
    let param = plan.tables_param();
    quote! {
        #own

        #with_docs
        #[must_use]
        pub fn #with(&self, #setting: impl ToString) -> Self {
            Self(self.0.with_param(#param, #setting.to_string()))
        }

        #of_docs
        pub fn tables_of(&self, #setting: impl ToString) -> #name {
            self.#with(#setting).tables()
        }
    }
}

fn file(api: &Api, plan: &Crate, it: &TablePlan, table: &Table) -> TokenStream {
    let docs = inner(&format!("The table {}.", code(&table.name.wire)));
    let allow = super::allow_deprecated(api, plan);
    let columns = it.columns.iter().enumerate().map(|(at, plan)| {
        let of = field(api, table, at);
        column(it, plan, (table.columns.get(at).map_or("", |it| &it.name.wire), of))
    });
    let relations = it.relations.iter().zip(&table.relations).map(|(plan, of)| {
        let docs = docs_or(&of.docs, || format!("The relation {}.", code(&of.name.wire)));
        relation(it, plan, (&of.name.wire, &docs))
    });
    let constraints = it.constraints.iter().zip(&table.constraints).map(|(name, of)| {
        let columns: Vec<String> = of.columns.iter().map(|it| code(it)).collect();
        let said = if columns.is_empty() { code(&of.name) } else { columns.join(" and ") };
        constraint(it, name, (&of.name, &format!("Rows differ in {said}.")))
    });
    let key = key(it, table);
    let whole = implementation(it, table);
    quote! { #docs #allow #(#columns)* #(#relations)* #key #(#constraints)* #whole }
}

fn field<'a>(api: &'a Api, table: &Table, at: usize) -> Option<&'a Docs> {
    match &api.types.get(table.row)?.shape {
        specloom_ir::Shape::Struct(it) => it.fields.get(at).map(|it| &it.docs),
        // The model proves that it is a struct.
        specloom_ir::Shape::Scalar(_)
        | specloom_ir::Shape::Enum(_)
        | specloom_ir::Shape::Union(_)
        | specloom_ir::Shape::Interface(_)
        | specloom_ir::Shape::List(_)
        | specloom_ir::Shape::Map(_)
        | specloom_ir::Shape::Tuple { .. }
        | specloom_ir::Shape::Alias(_)
        | specloom_ir::Shape::Any
        | specloom_ir::Shape::Parameter(_)
        | specloom_ir::Shape::Never => None,
    }
}

fn docs_or(docs: &Docs, otherwise: impl FnOnce() -> String) -> String {
    let own = first_sentence(docs).unwrap_or_else(|| full(docs));
    crate::docs::wrapped(&if own.is_empty() { otherwise() } else { own })
}

fn column(it: &TablePlan, plan: &ColumnPlan, (wire, docs): (&str, Option<&Docs>)) -> TokenStream {
    let otherwise = || format!("The column {}.", code(wire));
    let docs = outer(&docs.map_or_else(otherwise, |it| docs_or(it, otherwise)));
    let (name, row, value) = (ident(&plan.function), ident(&it.row), ty(&plan.ty));
    let read = if plan.is_nullable { quote!(Option<#value>) } else { value.clone() };
    let of = match (plan.is_nullable, plan.is_written) {
        (false, true) => quote!(#row, #value),
        (true, true) => quote!(#row, #value, #read),
        (_, false) => quote!(#row, #value, #read, tables::ReadOnly),
    };
    quote! {
        #docs
        pub const fn #name() -> tables::Column<#of> {
            tables::Column::new(#wire)
        }
    }
}

fn relation(it: &TablePlan, plan: &RelationPlan, (wire, docs): (&str, &str)) -> TokenStream {
    let docs = outer(docs);
    let (name, row, target) = (ident(&plan.function), ident(&it.row), ident(&plan.target));
    let count = ident(plan.count);
    quote! {
        #docs
        pub const fn #name() -> tables::Relation<#row, #target, tables::#count> {
            tables::Relation::new(#wire)
        }
    }
}

fn constraint(it: &TablePlan, name: &str, (wire, docs): (&str, &str)) -> TokenStream {
    let (docs, name, row) = (outer(docs), ident(name), ident(&it.row));
    quote! {
        #docs
        pub const fn #name() -> tables::Constraint<#row> {
            tables::Constraint::new(#wire)
        }
    }
}

fn key(it: &TablePlan, table: &Table) -> Option<TokenStream> {
    let (name, columns) = it.key.as_ref()?;
    let docs = outer("What tells a row from all others.");
    let (name, row) = (ident(name), ident(&it.row));
    let (mut params, mut lines) = (Vec::new(), Vec::new());
    let mut value = quote!();
    for (place, (at, called)) in columns.iter().enumerate() {
        let column = table.columns.get(*at)?;
        let called = ident(called);
        let accepted = accept(&it.columns.get(*at)?.ty, &called);
        let (taken, given) = (accepted.ty, accepted.value);
        params.push(quote!(#called: #taken));
        let (wire, scalar) = (&*column.name.wire, &*column.scalar);
        let spelled = ty(&it.columns.get(*at)?.ty);
        if taken.to_string() != spelled.to_string() {
            lines.push(quote!(let #called: #spelled = #given;));
        }
        let given = quote!(&#called);
        value = if place == 0 {
            quote!(tables::Key::of(#wire, #scalar, #given))
        } else {
            quote!(#value.and(#wire, #scalar, #given))
        };
    }
    Some(quote! {
        #docs
        pub fn #name(#(#params),*) -> tables::Key<#row> {
            #(#lines)*
            #value
        }
    })
}

fn implementation(it: &TablePlan, table: &Table) -> TokenStream {
    let (row, name) = (ident(&it.row), &*table.name.wire);
    let columns: Vec<&str> = table.columns.iter().map(|it| &*it.name.wire).collect();
    let fixed = table.columns.iter().filter(|it| it.writing == Writing::New);
    let fixed: Vec<&str> = fixed.map(|it| &*it.name.wire).collect();
    let fixed =
        (!fixed.is_empty()).then(|| quote!(const FIXED: &'static [&'static str] = &[#(#fixed),*];));
    let roots = (!table.roots.is_empty()).then(|| {
        let each = table.roots.iter().map(|(root, called)| {
            let (root, called) = (ident(root.as_str()), &**called);
            quote!(#root: Some(#called))
        });
        quote! {
            const ROOTS: tables::TableRoots =
                tables::TableRoots { #(#each,)* ..tables::TableRoots::USUAL };
        }
    });
    let abilities = table.abilities.iter().map(|it| {
        let name = ident(match it {
            TableAbility::Aggregate => "Aggregable",
            TableAbility::Delete => "Deletable",
            TableAbility::Insert => "Insertable",
            TableAbility::Stream => "Streamable",
            TableAbility::Update => "Updatable",
        });
        quote!(impl tables::#name for #row {})
    });
    quote! {
        impl tables::Table for #row {
            const COLUMNS: &'static [&'static str] = &[#(#columns),*];
            #fixed
            const NAME: &'static str = #name;
            #roots

            type Row = Self;
        }

        #(#abilities)*
    }
}
