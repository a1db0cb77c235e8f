# SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
# SPDX-License-Identifier: Apache-2.0
"""A session manager for one program, as desktops have one: asks it to save itself when the session ends, lets it ask
the person, and hears whether it goes along. Speaks XSMP by libSM, whose manual its functions follow."""

import ctypes
import select
import threading

SAVE_LOCAL, SAVE_BOTH = 1, 2  # SM.h
INTERACT_NONE, INTERACT_ANY = 0, 2

ice = ctypes.CDLL("libICE.so.6")
sm = ctypes.CDLL("libSM.so.6")
ice.IceComposeNetworkIdList.restype = ctypes.c_char_p
ice.IceAcceptConnection.restype = ctypes.c_void_p
sm.SmsGenerateClientID.restype = ctypes.c_void_p

POINTER = ctypes.c_void_p
HostAuth = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_char_p)
NewClient = ctypes.CFUNCTYPE(ctypes.c_int, POINTER, POINTER, POINTER, POINTER, POINTER)
RegisterClient = ctypes.CFUNCTYPE(ctypes.c_int, POINTER, POINTER, POINTER)
ConnectionLost = ctypes.CFUNCTYPE(None, POINTER)
Told = ctypes.CFUNCTYPE(None, POINTER, POINTER, ctypes.c_int)
Ignored = ctypes.CFUNCTYPE(None, POINTER, POINTER, POINTER, POINTER, POINTER, POINTER, POINTER, POINTER)
ALL_CALLBACKS = 0x3FF


class SessionManager:
    """Runs while it is used by `with`. `events` has what the program said since the session began to end:
    "interact", "cancelled" or "agreed", and "saved"."""

    def __init__(self):
        self.events = []
        self._client = None
        self._lock = threading.RLock()
        self._ends = threading.Event()
        self._connections = {}
        self._is_ending = False
        self._allow = HostAuth(lambda _host: 1)
        self._callbacks = [
            RegisterClient(self._register),
            Told(self._interact),
            Told(self._interact_done),
            Ignored(lambda *_: None),  # the program asks for the end of the session
            Ignored(lambda *_: None),  # the program wants a second phase
            Told(self._save_done),
            Ignored(lambda *_: None),  # the program closes the connection
            Ignored(lambda *_: None),  # properties that are set, deleted, wanted
            Ignored(lambda *_: None),
            Ignored(lambda *_: None),
        ]
        self._new_client = NewClient(self._welcome)
        self._stay = ConnectionLost(lambda _connection: None)  # where libICE would end the process
        ice.IceSetIOErrorHandler(self._stay)
        self._listen()
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._ends.set()
        self._thread.join()

    def end_session(self, interact=INTERACT_ANY):
        """Begins to; it is for the program to say whether it may go on."""
        with self._lock:
            self._is_ending = True
            self.events.clear()
            sm.SmsSaveYourself(POINTER(self._client), SAVE_BOTH, 1, interact, 0)
            self._flush()

    def cancel(self):
        """The session goes on."""
        with self._lock:
            sm.SmsShutdownCancelled(POINTER(self._client))
            self._flush()

    def die(self):
        """The session is over."""
        with self._lock:
            sm.SmsDie(POINTER(self._client))
            self._flush()

    def _listen(self):
        error = ctypes.create_string_buffer(256)
        if not sm.SmsInitialize(b"tests", b"1", self._new_client, None, self._allow, 256, error):
            raise RuntimeError(error.value.decode())
        count = ctypes.c_int()
        self._listeners = ctypes.POINTER(POINTER)()
        if not ice.IceListenForConnections(ctypes.byref(count), ctypes.byref(self._listeners), 256, error):
            raise RuntimeError(error.value.decode())
        self._listeners_by_file = {}
        for index in range(count.value):
            listener = POINTER(self._listeners[index])
            ice.IceSetHostBasedAuthProc(listener, self._allow)
            self._listeners_by_file[ice.IceGetListenConnectionNumber(listener)] = listener
        self.address = ice.IceComposeNetworkIdList(count, self._listeners).decode()

    def _serve(self):
        while not self._ends.is_set():
            files = [*self._listeners_by_file, *self._connections]
            ready, _, _ = select.select(files, [], [], 0.05)
            with self._lock:
                for file in ready:
                    self._accept(file) if file in self._listeners_by_file else self._read(file)

    def _accept(self, file):
        status = ctypes.c_int()
        connection = ice.IceAcceptConnection(self._listeners_by_file[file], ctypes.byref(status))
        if connection:
            self._connections[ice.IceConnectionNumber(POINTER(connection))] = connection

    def _read(self, file):
        if ice.IceProcessMessages(POINTER(self._connections[file]), None, None) != 0:
            del self._connections[file]

    def _flush(self):
        for connection in self._connections.values():
            ice.IceFlush(POINTER(connection))

    def _welcome(self, client, _data, mask, callbacks, _reason):
        ctypes.cast(mask, ctypes.POINTER(ctypes.c_ulong))[0] = ALL_CALLBACKS
        pairs = ctypes.cast(callbacks, ctypes.POINTER(POINTER))
        for index, callback in enumerate(self._callbacks):
            pairs[2 * index] = ctypes.cast(callback, POINTER)
            pairs[2 * index + 1] = None
        self._client = client
        return 1

    def _register(self, client, _data, _previous):
        sm.SmsRegisterClientReply(POINTER(client), POINTER(sm.SmsGenerateClientID(POINTER(client))))
        sm.SmsSaveYourself(POINTER(client), SAVE_LOCAL, 0, INTERACT_NONE, 0)  # as the protocol wants it
        return 1

    def _interact(self, client, _data, _dialog):
        self.events.append("interact")
        sm.SmsInteract(POINTER(client))

    def _interact_done(self, _client, _data, cancels):
        self.events.append("cancelled" if cancels else "agreed")

    def _save_done(self, client, _data, _success):
        if self._is_ending:
            self.events.append("saved")
        else:
            sm.SmsSaveComplete(POINTER(client))
