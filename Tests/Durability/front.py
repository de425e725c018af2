"""nginx before several servers of pages, and wrk as the crowd that reads them."""

import re
import signal

from door import Door
from scene import expect, free_port

CONFIGURATION = """
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/nginx.log warn;
worker_processes 2;
events {{ worker_connections 1024; }}
http {{
  access_log off;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  client_max_body_size 20m;
  upstream pages {{
    {servers}
    keepalive 16;
  }}
  server {{
    listen 127.0.0.1:{port};
    location / {{
      proxy_pass http://pages;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host $http_host;
      proxy_connect_timeout 1s;
      proxy_read_timeout 70s;
      # Not non_idempotent: what was sent with POST goes to nobody a second time.
      proxy_next_upstream error timeout;
    }}
  }}
}}
"""

PATHS = ("/", "/officers", "/rosters", "/agencies", "/reports", "/readyz")

CROWD = """
local paths = {{{paths}}}
local turn = 0
function request()
  turn = turn + 1
  return wrk.format("GET", paths[turn % #paths + 1], {{["Cookie"] = "{cookie}"}})
end
"""


class Front:
    """One nginx, as a process of the trial."""

    def __init__(self, scene, nodes):
        self.port = free_port()
        servers = "\n    ".join(
            f"server 127.0.0.1:{node.port} max_fails=1 fail_timeout=1s;" for node in nodes
        )
        file = scene.folder / "nginx.conf"
        file.write_text(
            CONFIGURATION.format(folder=scene.folder, servers=servers, port=self.port)
        )
        command = ["nginx", "-c", file, "-e", scene.folder / "nginx.log"]
        self.process = scene.start(command, end="TERM")
        expect(self.process.poll() is None, "nginx ended")


class Crowd:
    """Readers who ask for pages without a pause, until they are counted."""

    def __init__(self, scene, port, connections):
        script = scene.folder / "crowd.lua"
        paths = ", ".join(f'"{path}"' for path in PATHS)
        script.write_text(CROWD.format(paths=paths, cookie=Door.headers("GET").get("Cookie", "")))
        self.scene = scene
        self.process = scene.start(
            ["wrk", "-t", 2, "-c", connections, "-d", "1h", "--timeout", "20s", "-s", script,
             f"http://127.0.0.1:{port}"],
            log="wrk.log",
        )

    def figures(self):
        """Tells wrk to end; what it counted."""
        self.process.send_signal(signal.SIGINT)
        self.process.wait(30)
        told = self.scene.tell("wrk.log")
        asked = re.search(r"(\d+) requests in", told)
        expect(asked, f"wrk says nothing: {told}")
        errors = re.search(
            r"Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)", told
        )
        refused = re.search(r"Non-2xx or 3xx responses: (\d+)", told)
        return {
            "pages_read": int(asked[1]),
            "pages_refused": int(refused[1]) if refused else 0,
            "lines_broken": sum(map(int, errors.groups())) if errors else 0,
        }
