// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
/// The configuration of each kind of resource in an answer of the API.

#include "api/configurationparser.h"
#include "fuzztarget.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

Resource resourceOf(ResourceKind kind)
{
    const auto service = Sid::parse(u"IS00112233445566778899aabbccddeeff"_s, SidKind::ConversationService);
    return belongsToService(kind) ? Resource::ofService(kind, *service) : Resource::ofAccount(kind);
}

void checkFields(const Configuration &configuration)
{
    const auto fields = fieldsOf(configuration.resource.kind());
    for (const auto &[field, text] : configuration.values.asKeyValueRange()) {
        require(std::ranges::find(fields, field) != fields.end(), "only fields of the resource are read");
        const bool isFlag = std::holds_alternative<FlagRule>(describe(field).rule);
        require(!isFlag || text == u"true"_s || text == u"false"_s, "a flag is true or false");
        require(isSameValue(field, text, text), "a value means the same as itself");
    }
    for (const Link &link : configuration.links) {
        require(link.url.isValid() && !link.url.isEmpty(), "a link has an address");
    }
}

/// Whatever the reader understood is taken out, and only that.
void checkRest(const Configuration &configuration)
{
    QJsonObject rest = configuration.otherProperties;
    const bool hadAccount = rest.contains("account_sid"_L1);
    if (!hadAccount) {
        rest.insert("account_sid"_L1, u"AC"_s); // or it may look like nothing at all
    }
    const auto again = parseConfiguration(configuration.resource, QJsonDocument(rest).toJson());
    require(again && again->values.isEmpty(), "no value is left among the other properties");
    require(again->links.isEmpty() && again->url.isEmpty(), "no address is left among the other properties");
    require(again->otherProperties == configuration.otherProperties, "the other properties stay");
}

} // namespace

void read(const QByteArray &input)
{
    const QJsonDocument document = QJsonDocument::fromJson(input);
    for (const ResourceKind kind : resourceKinds()) {
        const auto configuration = parseConfiguration(resourceOf(kind), input);
        require(!configuration || document.isObject(), "a configuration is an object");
        if (!configuration) {
            require(!configuration.error().isEmpty(), "an error has words");
            continue;
        }
        checkFields(*configuration);
        checkRest(*configuration);
        require(parseConfiguration(resourceOf(kind), document.toJson(QJsonDocument::Compact)) ==
                    configuration,
                "blanks between the parts mean nothing");
    }
}

} // namespace configurator
