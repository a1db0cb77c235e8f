// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
/// Starts a program a number of times and measures, from outside, how long it takes until its window is
/// painted for the first time, and how much memory it uses a second later.
///
///     firstpaint RUNS PROGRAM [ARGUMENT…]
///
/// Prints a line a run: milliseconds and MiB (proportional set size). Needs an X server to itself, without a
/// window manager.

#include <xcb/damage.h>
#include <xcb/xcb.h>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <string>
#include <thread>

namespace {

using Clock = std::chrono::steady_clock;

struct Free
{
    void operator()(void *pointer) const { std::free(pointer); }
};
using Event = std::unique_ptr<xcb_generic_event_t, Free>;

/// Proportional set size of a process in MiB.
double memoryOf(pid_t process)
{
    std::ifstream rollup("/proc/" + std::to_string(process) + "/smaps_rollup");
    for (std::string line; std::getline(rollup, line);) {
        if (line.starts_with("Pss:")) {
            return std::stod(line.substr(4)) / 1024;
        }
    }
    return 0;
}

pid_t start(char *const *command)
{
    const pid_t process = fork();
    if (process == 0) {
        execv(command[0], command);
        std::perror(command[0]);
        _exit(127);
    }
    return process;
}

/// Waits for the first window that is mapped below the root, and then for its first damage. Small ones are
/// helpers.
void waitForFirstPaint(xcb_connection_t *x, uint8_t damageEvent)
{
    for (;;) {
        const Event event(xcb_wait_for_event(x));
        const uint8_t type = event->response_type & 0x7f;
        if (type == XCB_MAP_NOTIFY) {
            const auto *map = reinterpret_cast<const xcb_map_notify_event_t *>(event.get());
            xcb_damage_create(x, xcb_generate_id(x), map->window, XCB_DAMAGE_REPORT_LEVEL_DELTA_RECTANGLES);
            xcb_flush(x);
        } else if (type == damageEvent) {
            const auto *damage = reinterpret_cast<const xcb_damage_notify_event_t *>(event.get());
            constexpr uint16_t SmallestWindow = 300;
            if (damage->geometry.width >= SmallestWindow) {
                return;
            }
        }
    }
}

void drain(xcb_connection_t *x)
{
    xcb_flush(x);
    std::this_thread::sleep_for(std::chrono::milliseconds(200));
    while (Event(xcb_poll_for_event(x))) {
    }
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 3) {
        std::fprintf(stderr, "usage: firstpaint RUNS PROGRAM [ARGUMENT...]\n");
        return 2;
    }
    xcb_connection_t *x = xcb_connect(nullptr, nullptr);
    if (xcb_connection_has_error(x)) {
        std::fprintf(stderr, "firstpaint: no X server\n");
        return 1;
    }
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(x)).data->root;
    const uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(x, root, XCB_CW_EVENT_MASK, &mask);
    const uint8_t damageEvent = xcb_get_extension_data(x, &xcb_damage_id)->first_event + XCB_DAMAGE_NOTIFY;
    std::unique_ptr<void, Free>(
        xcb_damage_query_version_reply(x, xcb_damage_query_version(x, 1, 1), nullptr));
    drain(x);

    for (int run = 0; run < std::atoi(argv[1]); ++run) {
        const auto begin = Clock::now();
        const pid_t process = start(argv + 2);
        waitForFirstPaint(x, damageEvent);
        const std::chrono::duration<double, std::milli> taken = Clock::now() - begin;
        std::this_thread::sleep_for(std::chrono::seconds(1));
        std::printf("%.1f %.1f\n", taken.count(), memoryOf(process));
        kill(process, SIGKILL);
        waitpid(process, nullptr, 0);
        drain(x);
    }
    xcb_disconnect(x);
    return 0;
}
