// The cheapest server there is: a socket that answers whatever comes with bytes made beforehand. What a load generator reaches
// against it is the most that it can measure.
import { createServer } from "node:net";

const [port, size] = process.argv.slice(2).map(Number);
const body = Buffer.alloc(size ?? 5000, 65);
const answer = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n`), body]);
createServer({ noDelay: true }, (socket) => {
  socket.on("data", () => socket.write(answer));
  socket.on("error", () => socket.destroy());
}).listen(port, "127.0.0.1", () => process.send?.("ready"));
