// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "faultydisk.h"

#include <atomic>
#include <cerrno>
#include <dlfcn.h>
#include <sys/stat.h>
#include <sys/types.h>

namespace {

std::atomic_int readError;
std::atomic_int writeError;
std::atomic_int syncError;

std::atomic_int &errorOf(configurator::FaultyDisk::Call call)
{
    switch (call) {
    case configurator::FaultyDisk::Call::Read:
        return readError;
    case configurator::FaultyDisk::Call::Write:
        return writeError;
    case configurator::FaultyDisk::Call::Sync:
        return syncError;
    }
    __builtin_unreachable();
}

template<typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

__attribute__((visibility("default"))) ssize_t pread64(int file, void *data, size_t size, off64_t offset)
{
    if (readError != 0) {
        errno = readError;
        return -1;
    }
    static const auto call = next<ssize_t (*)(int, void *, size_t, off64_t)>("pread64");
    return call(file, data, size, offset);
}

__attribute__((visibility("default"))) ssize_t pwrite64(int file, const void *data, size_t size,
                                                        off64_t offset)
{
    if (writeError != 0) {
        errno = writeError;
        return -1;
    }
    static const auto call = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    return call(file, data, size, offset);
}

__attribute__((visibility("default"))) ssize_t write(int file, const void *data, size_t size)
{
    struct stat status = {};
    if (writeError != 0 && fstat(file, &status) == 0 && S_ISREG(status.st_mode)) {
        errno = writeError;
        return -1;
    }
    static const auto call = next<ssize_t (*)(int, const void *, size_t)>("write");
    return call(file, data, size);
}

__attribute__((visibility("default"))) int fdatasync(int file)
{
    if (syncError != 0) {
        errno = syncError;
        return -1;
    }
    static const auto call = next<int (*)(int)>("fdatasync");
    return call(file);
}
}

namespace configurator {

FaultyDisk::FaultyDisk(Call call, int error)
{
    errorOf(call) = error;
}

FaultyDisk::~FaultyDisk()
{
    readError = 0;
    writeError = 0;
    syncError = 0;
}

} // namespace configurator
