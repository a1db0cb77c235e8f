// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
/// A configuration file, from anywhere.

#include "domain/configurationfile.h"
#include "fuzztarget.h"

#include <algorithm>

namespace configurator {

namespace {

void checkFault(const FileFault &fault, const QByteArray &json)
{
    using Kind = FileFault::Kind;
    const bool isInText =
        fault.position.line > 0 && fault.position.column > 0 && fault.position.line <= json.count('\n') + 1;
    require(fault.kind != Kind::NotJson || isInText, "a fault of the text is in the text");
    require(fault.kind == Kind::NotJson || fault.kind == Kind::OtherFormat || !fault.place.isEmpty(),
            "a fault of the contents has a place");
}

void checkResources(const ConfigurationFile &file)
{
    const auto &all = file.resources;
    for (const SavedResource &saved : all) {
        const auto isOther = [&saved](const SavedResource &other) {
            return other.resource == saved.resource;
        };
        require(std::ranges::count_if(all, isOther) == 1, "a resource is in a file once");
        require(Resource::atPath(saved.resource.path()) == saved.resource, "a path leads to its resource");
        const auto fields = fieldsOf(saved.resource.kind());
        for (const Field field : saved.values.keys()) {
            require(std::ranges::find(fields, field) != fields.end(), "only fields of the resource are read");
        }
    }
}

void checkWriting(ConfigurationFile file)
{
    file.unknown.clear(); // which is not written
    const QByteArray written = file.toJson();
    const auto again = ConfigurationFile::parse(written);
    require(again.has_value(), "the program reads what it writes");
    require(*again == file, "what is written is what was read");
    require(again->toJson() == written, "a file is written alike every time");
}

} // namespace

void read(const QByteArray &input)
{
    const auto file = ConfigurationFile::parse(input);
    if (!file) {
        checkFault(file.error(), input);
        return;
    }
    checkResources(*file);
    checkWriting(*file);
}

} // namespace configurator
