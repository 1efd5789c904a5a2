//! Where ours does otherwise on purpose.

mod meaning;

use serde_json::Value;

use self::meaning::{ids_as_texts, is_within, json};
use super::cache_rules;
use crate::replay::compare::{Difference, Part};
use crate::replay::rule::Rule;
use crate::replay::vector::Vector;

/// All of them.
pub(super) static RULES: &[Rule] = &[
    SLASHES,
    ESCAPED,
    NONE,
    TAKEN,
    UNSAYABLE,
    JUDGED,
    READABLE,
    CREDITS,
    MAILS,
    PAGE,
    AT_ONCE,
    FINAL,
    KEPT,
    DATA,
    UNFINISHED,
    WORDS,
    SENTENCE,
    IDS,
    ROWS,
    FORM,
    BODILESS,
    ADDRESSED,
    PROVED,
    CREATED,
    ADDRESSLESS,
    cache_rules::CLOSING,
    cache_rules::ENTRIES,
    cache_rules::FAILURES,
    cache_rules::KEYS,
    cache_rules::MEMBERS,
    cache_rules::NOT_IMPLEMENTED,
    cache_rules::REACHED_LATE,
    cache_rules::REFUSED,
    cache_rules::TASKS,
];

fn raises(member: &str) -> Part {
    Part::Raises(member.to_owned())
}

/// Whether ours failed, as the record's did not, or otherwise: of this kind.
fn failed_as(difference: &Difference, kinds: &[&str]) -> bool {
    let said = difference.ours.as_str().unwrap_or_default();
    difference.part == raises("type") && kinds.iter().any(|it| said.starts_with(it))
}

/// The calls of a record, by name.
fn names(vector: &Vector) -> Vec<&str> {
    let one = std::slice::from_ref(&vector.call);
    let calls = vector.call.as_array().map_or(one, Vec::as_slice);
    calls.iter().filter_map(|it| it["fn"].as_str()).collect()
}

fn is_call(vector: &Vector, name: &str) -> bool {
    names(vector).contains(&name)
}

/// The kind of failure that the vendor's client gave.
fn recorded_failure(vector: &Vector) -> &str {
    vector.expect.get("raises").and_then(|it| it["type"].as_str()).unwrap_or_default()
}

/// What the first answer says.
fn first_body(vector: &Vector) -> Value {
    vector.replies().first().map(|it| json(&it["body"])).unwrap_or_default()
}

const SLASHES: Rule = Rule {
    name: "no slash is doubled",
    reason: "slashes at the end of an address are left out, wherever it is given",
    covers: |_, difference| {
        let [recorded, ours] = [&difference.recorded, &difference.ours].map(Value::as_str);
        let (Some(recorded), Some(ours)) = (recorded, ours) else { return false };
        difference.part == Part::Path
            && recorded.starts_with("//")
            && recorded.trim_start_matches('/') == ours.trim_start_matches('/')
    },
};

const ESCAPED: Rule = Rule {
    name: "what stands in a path is escaped",
    reason: "a slash or a blank of an id stays a part of the id",
    covers: |vector, difference| {
        let args = vector.call["args"].to_string();
        let ours = difference.ours.as_str().unwrap_or_default();
        let plain = percent_encoding::percent_decode_str(ours).decode_utf8_lossy();
        let id = vector.call["args"]["integration"]["integration_id"].as_str();
        let is_id = id.is_some_and(|it| it.contains(['/', '?', '#', ' ', '%']));
        (difference.part == Part::Path || difference.part == Part::Query)
            && is_id
            && (difference.part == Part::Query || plain.contains(id.unwrap_or(&args)))
    },
};

const NONE: Rule = Rule {
    name: "nothing is no text",
    reason: "what is not set is told before anything is sent, in place of the text `None`",
    covers: |vector, difference| {
        let unset = ["APP_TOKEN", "APP_ID", "CACHE_SERVICE_TOKEN"];
        let is_unset = unset.iter().any(|it| vector.env.get(*it).is_some_and(Value::is_null));
        let says_none = |it: &Value| {
            let text = it.to_string();
            ["None/", "\"None\"", "Token None", "Bearer None"].iter().any(|it| text.contains(it))
        };
        let sent = vector.record["request"].clone();
        let all = vector.record["exchanges"].as_array().cloned().unwrap_or_default();
        let is_literal = says_none(&sent) || all.iter().any(|it| says_none(&it["request"]));
        let header = matches!(difference.part, Part::Header(_)) && difference.ours.is_null();
        let refused = failed_as(difference, &["Config", "Credential", "Request"]);
        is_unset && is_literal && (header || refused || difference.part == Part::Requests)
    },
};

/// Whether the vendor's client refused a call before it sent anything.
fn is_refused_early(vector: &Vector) -> bool {
    let early = ["ValidationError", "KeyError", "ValueError", "TypeError"];
    early.contains(&recorded_failure(vector)) && vector.exchanges.is_empty()
}

const TAKEN: Rule = Rule {
    name: "ids are numbers or texts",
    reason: "an id is sent as a number or a text, and items need no organization; the vendor's \
             client refuses one of them before it sends anything",
    covers: |vector, difference| {
        let raised = vector.expect.get("raises").map(|it| it["fields"].to_string());
        let raised = raised.unwrap_or_default();
        let is_id = raised.contains("id: string_type") || raised.contains("id: int_type");
        let is_item = recorded_failure(vector) == "KeyError";
        // The server has no answer to what the record never asked.
        let is_unanswered = difference.ours.as_str().is_some_and(|it| it.contains("599"));
        let is_sent = difference.part == Part::Requests && difference.recorded == 0;
        is_refused_early(vector)
            && (is_id || is_item)
            && (is_sent || (difference.part == raises("type") && is_unanswered))
    },
};

const UNSAYABLE: Rule = Rule {
    name: "what cannot be meant cannot be said",
    reason: "the vendor's description of two calls is wrong: it posts an integration where a \
             request belongs, and a mail without words; ours has the calls as they are",
    covers: |vector, difference| {
        let wrong = [
            "integrations.integrations_call_create",
            "IntegrationsEmailServiceApi.integrations_mailer_notify_me_create",
        ];
        let is_wrong = wrong.iter().any(|it| is_call(vector, it));
        is_wrong && (difference.part == Part::Requests || failed_as(difference, &["Request"]))
    },
};

const JUDGED: Rule = Rule {
    name: "the platform judges an empty task",
    reason: "what a task may be called is the platform's to say; its refusal is a typed error",
    covers: |vector, difference| {
        let is_empty = vector.call["args"]["task_id"] == "";
        let is_log = is_call(vector, "actions.stream_logs");
        let failed = failed_as(difference, &["Server", "Status", "Validation"]);
        is_empty && is_log && (difference.part == Part::Requests || failed)
    },
};

const READABLE: Rule = Rule {
    name: "what can be read is read",
    reason: "a number as an id, a place in a list within a path, a state that is new, an event \
             that says nothing: none of them makes an answer unreadable",
    covers: |vector, difference| {
        let strict = ["ValidationError", "ValueError", "KeyError", "AttributeError", "TypeError"];
        let is_strict = strict.contains(&recorded_failure(vector));
        let is_answered = !vector.exchanges.is_empty();
        let other = failed_as(difference, &["Stream"]);
        let is_read = difference.part == raises("type") && (difference.ours.is_null() || other);
        is_strict && is_answered && is_read
    },
};

const CREDITS: Rule = Rule {
    name: "missing credits are an error",
    reason: "402 is an error of a kind of its own, not nothing and not the end of the process",
    covers: |vector, difference| {
        let is_402 = vector.replies().iter().any(|it| it["status"] == 402);
        is_402 && difference.recorded.is_null() && failed_as(difference, &["PaymentRequired"])
    },
};

const MAILS: Rule = Rule {
    name: "a refused mail is an error",
    reason: "a mail that the platform does not take is an error with the body, not a text in the \
             place of a result",
    covers: |vector, difference| {
        let is_refused =
            vector.replies().last().is_some_and(|it| it["status"].as_u64() >= Some(300));
        let is_type = difference.part == raises("type") && difference.recorded.is_null();
        is_call(vector, "notify_me") && is_refused && is_type
    },
};

const PAGE: Rule = Rule {
    name: "a page is no answer",
    reason: "what is no JSON comes from something in between: it is an error that holds the status \
             and the text, not an answer of the service",
    covers: |vector, difference| {
        let is_object = vector.replies().last().is_some_and(|it| json(&it["body"]).is_object());
        let is_type = difference.part == raises("type") && difference.recorded.is_null();
        is_call(vector, "integrations.call") && !is_object && is_type
    },
};

/// Whether the first answer holds that of a service, with the status of an error.
fn is_enveloped(vector: &Vector) -> bool {
    let status = vector.replies().first().and_then(|it| it["status"].as_u64());
    status >= Some(300) && first_body(vector)["api_response"].is_object()
}

const AT_ONCE: Rule = Rule {
    name: "what a service answers is an answer",
    reason: "an answer of the service is given at once, whatever its status; it is not asked for \
             again as if the platform had failed",
    covers: |vector, difference| {
        let part = [Part::Requests, Part::Sleeps].contains(&difference.part);
        is_call(vector, "integrations.call") && is_enveloped(vector) && part
    },
};

const FINAL: Rule = Rule {
    name: "what is forbidden stays forbidden",
    reason: "a 403 is not asked for again, whatever its body looks like",
    covers: |vector, difference| {
        let is_forbidden = vector.replies().iter().all(|it| it["status"] == 403);
        let part = [Part::Requests, Part::Sleeps].contains(&difference.part);
        is_forbidden && vector.exchanges.len() > 1 && part
    },
};

const KEPT: Rule = Rule {
    name: "what the platform said is kept",
    reason: "members that nobody knows stay, ids keep their type, times their spelling, and \
             nothing is added that was not said",
    covers: |_, difference| {
        let parts = [Part::Returns, Part::Yields];
        parts.contains(&difference.part) && is_within(&difference.recorded, &difference.ours)
    },
};

const DATA: Rule = Rule {
    name: "the words of a refusal are kept",
    reason: "what a service says when it refuses is given, although the platform's status is that \
             of an error",
    covers: |vector, difference| {
        let (recorded, ours) = (&difference.recorded, &difference.ours);
        difference.part == Part::Returns
            && is_enveloped(vector)
            && recorded[0].is_null()
            && is_within(&recorded[1], &ours[1])
    },
};

const UNFINISHED: Rule = Rule {
    name: "a stream ends with its last event",
    reason: "a stream of answers that ends without the event that counts them is cut short: that \
             is an error behind the answers that came",
    covers: |vector, difference| {
        let is_stream = is_call(vector, "integrations.parallel_call_stream");
        is_stream
            && difference.recorded.is_null()
            && failed_as(difference, &["Stream", "Transport"])
    },
};

const WORDS: Rule = Rule {
    name: "lines are given as they came",
    reason: "blanks at the ends of a line of a log are a part of it",
    covers: |_, difference| {
        let trimmed = |it: &Value| -> Option<Vec<String>> {
            let lines = it.as_array()?.iter().map(|it| Some(it.as_str()?.trim().to_owned()));
            lines.collect::<Option<Vec<String>>>()
        };
        let ours = trimmed(&difference.ours);
        difference.part == Part::Yields && ours.is_some() && ours == trimmed(&difference.recorded)
    },
};

const SENTENCE: Rule = Rule {
    name: "the sentence, not the body",
    reason: "the message of an error is what the platform says to people; the body is beside it",
    covers: |_, difference| {
        let recorded = difference.recorded.as_str().unwrap_or_default();
        let ours = difference.ours.as_str().unwrap_or_default();
        let at = recorded.find('{').unwrap_or_default();
        let body = recorded.get(at..).unwrap_or_default();
        let body: Value = serde_json::from_str(body).unwrap_or_default();
        let said = ["detail", "error", "message"].iter().any(|it| body[it] == ours);
        difference.part == raises("message") && (said || ours.starts_with("HTTP "))
    },
};

const IDS: Rule = Rule {
    name: "ids go out as they are given",
    reason: "a number is sent as a number; the platform takes both",
    covers: |_, difference| {
        difference.part == Part::Body
            && ids_as_texts(&difference.recorded) == ids_as_texts(&difference.ours)
    },
};

const ROWS: Rule = Rule {
    name: "no variables are none",
    reason: "an account that is known is no reason to send an empty object",
    covers: |vector, difference| {
        let mut ours = difference.ours.clone();
        if let Some(body) = ours.as_object_mut() {
            body.insert("variables".to_owned(), serde_json::json!({}));
        }
        difference.part == Part::Body
            && is_call(vector, "tables.graphql")
            && ours == difference.recorded
    },
};

const FORM: Rule = Rule {
    name: "forms keep what they are given",
    reason: "headers, params and data beside files go out as JSON texts; the vendor's client sends \
             their names and loses their values",
    covers: |vector, difference| {
        let files = |it: &Value| -> Option<Vec<Value>> {
            let parts = it["multipart"].as_array()?.iter();
            Some(parts.filter(|it| it["filename"].is_string()).cloned().collect())
        };
        let ours = files(&difference.ours);
        difference.part == Part::Body
            && !vector.call["args"]["files"].is_null()
            && ours.is_some()
            && ours == files(&difference.recorded)
    },
};

const BODILESS: Rule = Rule {
    name: "a body that says nothing more",
    reason: "`selected_all` is always said; the vendor's client sends the type of a body without \
             a body when nothing is chosen",
    covers: |_, difference| {
        let ours = serde_json::json!({"selected_all": false});
        difference.part == Part::Body && difference.recorded.is_null() && difference.ours == ours
    },
};

const ADDRESSED: Rule = Rule {
    name: "the actions of an application",
    reason: "the list is always that of an application, as the vendor's own helper asks for it",
    covers: |vector, difference| {
        is_call(vector, "actions.actions_list") && difference.part == Part::Query
    },
};

const PROVED: Rule = Rule {
    name: "the log is asked for with the token",
    reason: "the vendor's helper sends the token, and its bare call leaves it out",
    covers: |vector, difference| {
        let header = Part::Header("authorization".to_owned());
        is_call(vector, "actions.actions_run_code_stream")
            && difference.part == header
            && difference.recorded.is_null()
    },
};

const CREATED: Rule = Rule {
    name: "an answer of any success is an answer",
    reason: "what comes with 201 is given as well as what comes with 200",
    covers: |vector, difference| {
        let status = vector.replies().last().and_then(|it| it["status"].as_u64());
        difference.part == Part::Returns
            && difference.recorded.is_null()
            && status.is_some_and(|it| (201..300).contains(&it))
    },
};

const ADDRESSLESS: Rule = Rule {
    name: "an empty address is none",
    reason: "a variable that is set to nothing counts as not set",
    covers: |vector, difference| {
        let is_empty = vector.env.get("API_BASE_URL").is_some_and(|it| it == "");
        let part = [Part::Requests, raises("type")].contains(&difference.part);
        is_empty && part
    },
};
