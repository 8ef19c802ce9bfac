package main

import (
	"fmt"

	"github.com/flyteorg/flyte/flyteplugins/go/tasks/pluginmachinery/webapi"
	"github.com/flyteorg/flyte/flyteplugins/go/tasks/plugins/webapi/agent"
	"github.com/flyteorg/flyte/flyteplugins/go/tasks/plugins/webapi/connector"
)

// configure sets the endpoint of one of the two plugins that talk to agents; the other has none.
func configure(o options) error {
	switch o.plugin {
	case "agent":
		c := *agent.GetConfig()
		c.DefaultAgent.Endpoint = o.agent
		c.WebAPI = settings(c.WebAPI, o)
		return agent.SetConfig(&c)
	case "connector":
		c := *connector.GetConfig()
		c.DefaultConnector.Endpoint = o.agent
		c.WebAPI = settings(c.WebAPI, o)
		return connector.SetConfig(&c)
	}
	return fmt.Errorf("no plugin %q: agent or connector", o.plugin)
}

// settings are the plugin's own, but for the options and the rate of polls.
func settings(c webapi.PluginConfig, o options) webapi.PluginConfig {
	c.Caching.ResyncInterval.Duration = o.resync
	c.ReadRateLimiter.QPS, c.ReadRateLimiter.Burst = 100000, 10000
	if !o.quotas {
		c.ResourceQuotas = nil
	}
	return c
}
