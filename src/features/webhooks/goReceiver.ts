import { stringLiteral } from './codeQuoting';
import type { SentKey } from './sentRequest';

const sentKey = ({ placement, parameter }: SentKey): string =>
  `r.${placement === 'header' ? 'Header' : 'URL.Query()'}.Get(${stringLiteral(parameter)})`;

const modules = (key: SentKey | undefined): string =>
  [...(key ? ['crypto/sha256', 'crypto/subtle'] : []), 'encoding/json', 'io', 'log', 'net/http', 'os']
    .map((name) => `\t"${name}"`)
    .join('\n');

const checkSetup = `	apiKey := os.Getenv("API_KEY")
	if apiKey == "" {
		log.Fatal("Set API_KEY to the key of the webhook.")
	}
	// Hashes are of one length, and compared in constant time: how long it takes tells nothing about the key.
	wanted := sha256.Sum256([]byte(apiKey))
`;

const check = (key: SentKey): string => `
		sent := sha256.Sum256([]byte(${sentKey(key)}))
		if subtle.ConstantTimeCompare(sent[:], wanted[:]) != 1 {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}`;

/** A receiver for Go, on its standard library. Without a key it checks none. */
export const goReceiver = (key: SentKey | undefined): string =>
  `// Save it as receiver.go, set ${key ? 'API_KEY and ' : ''}PORT in the environment, run: go run receiver.go
package main

import (
${modules(key)}
)

type delivery struct {
	id   string
	body []byte
}

type event struct {
	Time           string          \`json:"event_time"\`
	Type           string          \`json:"event_type"\`
	CurrentContext json.RawMessage \`json:"current_context"\`
	Data           json.RawMessage \`json:"data"\`
}

func main() {
${key ? checkSetup : ''}	waiting := make(chan delivery, 1000)
	go work(waiting)

	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {${key ? check(key) : ''}
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return
		}
		// Answer at once; the work comes afterwards.
		select {
		case waiting <- delivery{r.Header.Get("X-Webhook-Delivery"), body}:
			w.WriteHeader(http.StatusOK)
		default: // too much is waiting: it will be sent again
			w.WriteHeader(http.StatusServiceUnavailable)
		}
	})

	port := os.Getenv("PORT")
	if port == "" {
		port = "8080"
	}
	log.Fatal(http.ListenAndServe(":"+port, nil))
}

func work(waiting <-chan delivery) {
	// To try it out. Keep them in your database, so that they outlive a restart.
	received := map[string]bool{}
	for next := range waiting {
		if received[next.id] {
			continue
		}
		received[next.id] = true
		var e event
		if err := json.Unmarshal(next.body, &e); err != nil {
			log.Print("This event could not be worked on: ", err)
			continue
		}
		log.Print(e.Type, " ", e.Time, " ", string(e.Data))
	}
}
`;
